package dev.dateline.extraction.choice;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An extractor that is loaded when the first article asks for it. */
public final class LazyExtractor implements Extractor {

    private final Supplier<Extractor> loader;
    private @Nullable Extractor loaded;

    public LazyExtractor(Supplier<Extractor> loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return loaded().name();
    }

    @Override
    public Extraction extract(Article article) {
        return loaded().extract(article);
    }

    private synchronized Extractor loaded() {
        Extractor known = loaded;
        if (known == null) {
            known = loader.get();
            loaded = known;
        }
        return known;
    }
}

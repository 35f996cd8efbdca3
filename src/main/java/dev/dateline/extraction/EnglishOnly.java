package dev.dateline.extraction;

import dev.dateline.article.Article;
import dev.dateline.article.Languages;
import java.util.List;
import java.util.Locale;

/** An extractor for English that makes no claims from any other language, rather than wrong ones. */
public final class EnglishOnly implements Extractor {

    private final Extractor english;

    public EnglishOnly(Extractor english) {
        this.english = english;
    }

    @Override
    public String name() {
        return english.name();
    }

    @Override
    public Extraction extract(Article article) {
        return Languages.of(article.text()).equals(Locale.ENGLISH)
                ? english.extract(article)
                : new Extraction(article.id(), List.of(), List.of());
    }
}

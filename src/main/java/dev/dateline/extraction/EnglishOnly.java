package dev.dateline.extraction;

import dev.dateline.article.Article;
import dev.dateline.article.Languages;
import dev.dateline.fact.ArticleId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** An extractor for English that makes no claims from any other language, rather than wrong ones. */
public final class EnglishOnly implements Extractor {

    private final Extractor english;

    private final BiConsumer<ArticleId, Locale> passedOver;

    public EnglishOnly(Extractor english) {
        this(english, (article, language) -> {});
    }

    /** @param passedOver is told of each article that is not read, and in which language it is written */
    public EnglishOnly(Extractor english, BiConsumer<ArticleId, Locale> passedOver) {
        this.english = english;
        this.passedOver = passedOver;
    }

    @Override
    public String name() {
        return english.name();
    }

    @Override
    public Extraction extract(Article article) {
        Locale language = Languages.of(article.text());
        if (language.equals(Locale.ENGLISH)) {
            return english.extract(article);
        }
        passedOver.accept(article.id(), language);
        return new Extraction(article.id(), List.of(), List.of());
    }
}

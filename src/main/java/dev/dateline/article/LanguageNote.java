package dev.dateline.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The note that a text in another language than English was not read. */
public final class LanguageNote {

    private LanguageNote() {}

    /**
     * The note for a text in a language.
     *
     * @param language a language tag (BCP 47)
     * @return null for English
     */
    public static @Nullable String of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals("en")
                ? null
                : "The text is in " + locale.getDisplayLanguage(Locale.ENGLISH)
                        + ". Only English is read, so no claims were extracted.";
    }
}

package dev.dateline.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of a text in another language than English that nothing is read from it. */
final class LanguageNote {

    private LanguageNote() {}

    static @Nullable String of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals("en")
                ? null
                : "The text is in " + locale.getDisplayLanguage(Locale.ENGLISH)
                        + ". It is stored, but only English texts are read, so it has no claims.";
    }
}

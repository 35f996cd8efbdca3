package dev.dateline.page;

import dev.dateline.language.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** The words that templates ask for, as {@code #{…}}. */
@Component("messageSource")
class LanguageMessages extends AbstractMessageSource {

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return in(locale).words(code);
    }

    /** An apostrophe is one, as in all other words; {@link MessageFormat} itself takes it for a quote. */
    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String words = in(locale).words(code);
        return words == null ? null : new MessageFormat(words.replace("'", "''"), locale);
    }

    /** A number is written as it stands. */
    @Override
    protected Object[] resolveArguments(Object @Nullable [] values, @Nullable Locale locale) {
        return values == null
                ? new Object[0]
                : Arrays.stream(values).map(String::valueOf).toArray();
    }

    private static Language in(Locale locale) {
        return Language.of(locale.toLanguageTag()).orElse(Language.ENGLISH);
    }
}

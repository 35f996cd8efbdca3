package dev.dateline.page;

import dev.dateline.language.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The languages in which the page at hand can be had as well, as {@code ${@otherLanguages.all()}}. */
@Component("otherLanguages")
public final class OtherLanguages {

    /**
     * One of them.
     *
     * @param name what it calls itself
     * @param address of the same page in it, seen from the page
     */
    public record Choice(String code, String name, String address) {}

    OtherLanguages() {}

    public List<Choice> all() {
        Language current = PageLanguage.current();
        String query = LanguageSwitch.without(query());
        return Arrays.stream(Language.values())
                .filter(language -> language != current)
                .map(language -> new Choice(
                        language.code(),
                        language.say("language.name"),
                        "?" + (query.isEmpty() ? "" : query + "&") + PageLanguage.CHOICE + language.code()))
                .toList();
    }

    private static @Nullable String query() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getQueryString()
                : null;
    }
}

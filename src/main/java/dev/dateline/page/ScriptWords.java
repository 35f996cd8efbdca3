package dev.dateline.page;

import dev.dateline.fact.event.EventKind;
import dev.dateline.language.Language;
import dev.dateline.language.WordBundle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words of scripts, which a page hands over in its head, as {@code ${@scriptWords.lines()}}. */
@Component("scriptWords")
public final class ScriptWords {

    private final Map<Language, String> lines = new EnumMap<>(Language.class);

    ScriptWords() {
        for (Language language : Language.values()) {
            lines.put(language, linesIn(language));
        }
    }

    /** A line for each: key, equals sign, words. */
    public String lines() {
        return Objects.requireNonNull(lines.get(PageLanguage.current()));
    }

    private static String linesIn(Language language) {
        Stream<String> own =
                WordBundle.SCRIPTS.in(language).entrySet().stream().map(word -> word.getKey() + "=" + word.getValue());
        Stream<String> kinds = Stream.of(EventKind.values()).map(kind -> kind + "=" + Labels.of(kind, language));
        return Stream.concat(own, kinds).collect(Collectors.joining("\n"));
    }
}

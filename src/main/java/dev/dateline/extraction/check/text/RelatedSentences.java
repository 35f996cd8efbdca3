package dev.dateline.extraction.check.text;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventDefinition;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences with a word for the kind of an event, in paragraphs that name one of its key participants. */
public final class RelatedSentences {

    private static final Map<EventKind, Pattern> WORDS = CueWords.table("nouns").entrySet().stream()
            .collect(Collectors.toMap(
                    entry -> EventKind.valueOf(entry.getKey()), entry -> CueWords.whole(entry.getValue() + "\\w*")));

    /** A text has no more sentences than this about one event. */
    private static final int MOST = 100;

    private final @Nullable Pattern kind;
    private final List<String> names;

    public RelatedSentences(Event event, Map<EntityId, Entity> entities) {
        kind = WORDS.get(event.kind());
        List<Role> keys = EventDefinition.of(event.kind()).keyRoles();
        names = event.participants().stream()
                .filter(participant -> keys.contains(participant.role()))
                .map(Participant::entity)
                .map(entities::get)
                .filter(Objects::nonNull)
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .toList();
    }

    /** The first of them in the text, in its order. */
    public Stream<String> in(ArticleText article) {
        if (kind == null) {
            return Stream.empty();
        }
        List<List<String>> paragraphs = article.paragraphs();
        List<List<String>> matching = article.matching(kind);
        return IntStream.range(0, paragraphs.size())
                .filter(i -> !matching.get(i).isEmpty())
                .filter(i -> paragraphs.get(i).stream().anyMatch(this::hasName))
                .mapToObj(matching::get)
                .flatMap(List::stream)
                .limit(MOST);
    }

    private boolean hasName(String sentence) {
        return names.stream().anyMatch(name -> stands(name, sentence));
    }

    private static boolean stands(String name, String sentence) {
        for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1));
            if (begins && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}

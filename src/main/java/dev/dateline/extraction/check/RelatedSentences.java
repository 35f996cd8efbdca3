package dev.dateline.extraction.check;

import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.Event;
import dev.dateline.fact.EventDefinition;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences with a word for the kind of an event, in paragraphs that name one of its key participants. */
final class RelatedSentences {

    private static final Map<String, String> WORDS = CueWords.table("nouns");

    private final @Nullable Pattern kind;
    private final @Nullable Pattern names;

    RelatedSentences(Event event, Map<EntityId, Entity> entities) {
        String words = WORDS.get(event.kind().name());
        kind = words == null ? null : CueWords.whole(words + "\\w*");
        List<Role> keys = EventDefinition.of(event.kind()).keyRoles();
        String all = event.participants().stream()
                .filter(participant -> keys.contains(participant.role()))
                .map(Participant::entity)
                .map(entities::get)
                .filter(Objects::nonNull)
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = all.isEmpty() ? null : CueWords.whole(all);
    }

    /** The sentences of a paragraph that have a word for the kind, if the paragraph has the name. */
    Stream<String> in(List<String> paragraph) {
        Pattern word = kind;
        Pattern name = names;
        if (word == null || name == null || paragraph.stream().noneMatch(has(name))) {
            return Stream.empty();
        }
        return paragraph.stream().filter(has(word));
    }

    private static Predicate<String> has(Pattern wording) {
        return sentence -> wording.matcher(sentence).find();
    }
}

package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.CueWords;
import dev.dateline.extraction.check.text.EvidencePassage;
import dev.dateline.extraction.check.text.NamesInText;
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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What evidence has to say in an article that also speaks to software, since a model that obeys may quote any words:
 * one for the kind of event, and the names of the key participants near by.
 */
public final class StrictEvidence {

    private static final Map<EventKind, Pattern> WORDS = CueWords.table("evidence").entrySet().stream()
            .collect(Collectors.toMap(
                    entry -> EventKind.valueOf(entry.getKey()), entry -> CueWords.whole(entry.getValue() + "\\w*")));

    private final Map<EntityId, Entity> entities;
    private final NamesInText article;

    public StrictEvidence(Map<EntityId, Entity> entities, NamesInText article) {
        this.entities = entities;
        this.article = article;
    }

    /** What the evidence lacks, as a sentence; nothing if it is enough. */
    public Optional<String> lack(Event event, EvidencePassage passage) {
        if (!Objects.requireNonNull(WORDS.get(event.kind()))
                .matcher(passage.quote())
                .find()) {
            return Optional.of("The article speaks to software, and the quote has no word for a " + event.kind() + ".");
        }
        NamesInText near = new NamesInText(passage.paragraph(), null, null);
        List<Role> keys = EventDefinition.of(event.kind()).keyRoles();
        return event.participants().stream()
                .filter(participant -> keys.contains(participant.role()))
                .map(Participant::entity)
                .map(entities::get)
                .filter(Objects::nonNull)
                .filter(entity -> !article.isOutletItself(entity.name()))
                .filter(entity -> names(entity).noneMatch(near::has))
                .findFirst()
                .map(entity ->
                        "The article speaks to software, and " + entity.name() + " is not named near the quote.");
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }
}

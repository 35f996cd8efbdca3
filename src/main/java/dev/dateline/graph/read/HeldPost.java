package dev.dateline.graph.read;

import dev.dateline.fact.claim.Tenure;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.EventId;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A post as it is stored, with who held it and where. */
public record HeldPost(Tenure tenure, NamedEntity person, NamedEntity organization) {

    /** Reads {@code {held: {.*}, person: {id, name, kind}, organization: {id, name, kind}}}. */
    public static HeldPost of(Record row) {
        NamedEntity person = named(row.get("person"));
        NamedEntity organization = named(row.get("organization"));
        Value held = row.get("held");
        Tenure tenure = new Tenure(
                person.id(),
                organization.id(),
                held.get("title").asString(null),
                held.get("interim").asBoolean(),
                held.get("joint").asBoolean(),
                FlatWhen.read("from", held),
                FlatWhen.read("to", held),
                EventReader.day(held, "sureUntil"),
                held.get("begunBy").asList(event -> new EventId(event.asString())),
                held.get("endedBy").asList(event -> new EventId(event.asString())));
        return new HeldPost(tenure, person, organization);
    }

    private static NamedEntity named(Value entity) {
        return new NamedEntity(
                new EntityId(entity.get("id").asString()),
                entity.get("name").asString(),
                EntityKind.valueOf(entity.get("kind").asString()));
    }
}

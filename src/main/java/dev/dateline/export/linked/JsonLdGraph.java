package dev.dateline.export.linked;

import dev.dateline.entities.EntityHit;
import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.JsonList;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A neighbourhood as linked data: entities, the relationships between them as nodes of their own, as they have dates, and
 * the events from which each of them is derived.
 */
@Component
class JsonLdGraph implements Format<Excerpt> {

    private final JsonMapper json;
    private final JsonLdContext words;

    JsonLdGraph(JsonMapper json, JsonLdContext words) {
        this.json = json;
        this.words = words;
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON_LD;
    }

    @Override
    public void write(Excerpt excerpt, Writer out) throws IOException {
        LinkedEvents data = new LinkedEvents(json, excerpt.addresses());
        Stream<JsonNode> members = Stream.of(
                        excerpt.everybody().stream().map(entity -> entity(entity, data)),
                        excerpt.graph().edges().stream().flatMap(tie -> tie(tie, excerpt)),
                        excerpt.events().values().stream().map(data::event))
                .flatMap(each -> each);
        new JsonList(json, head(excerpt), "hadMember").write(members.iterator(), member -> member, out);
    }

    private ObjectNode head(Excerpt excerpt) {
        ObjectNode head = json.createObjectNode();
        head.set("@context", words.context());
        head.putArray("@type").add("Dataset").add("prov:Collection");
        head.put("name", "Around " + excerpt.entity(excerpt.graph().center()).name());
        head.put("validAt", excerpt.asOf().validAt().toString());
        head.put("knownAt", excerpt.asOf().knownAt().toString());
        head.put("dateline:truncated", excerpt.graph().truncated());
        return head;
    }

    private static JsonNode entity(EntityHit entity, LinkedEvents data) {
        ObjectNode node = data.entity(new NamedEntity(entity.id(), entity.name(), entity.kind()));
        entity.aliases().forEach(alias -> node.withArray("alternateName").add(alias));
        if (entity.subkind() != null) {
            node.put("dateline:subkind", entity.subkind().name());
        }
        return node;
    }

    /** The relationship with its dates; and where it is sure, as a plain property for those who want no more. */
    private Stream<JsonNode> tie(Tie tie, Excerpt excerpt) {
        Stream<JsonNode> dated = Stream.of(dated(tie, excerpt));
        return tie.status() == Status.HAPPENED ? Stream.concat(dated, Stream.of(plain(tie, excerpt))) : dated;
    }

    private JsonNode dated(Tie tie, Excerpt excerpt) {
        ObjectNode node = json.createObjectNode();
        node.putArray("@type").add("dateline:Relationship").add("prov:Entity");
        node.set("dateline:from", reference(tie.from(), excerpt));
        node.set("dateline:to", reference(tie.to(), excerpt));
        node.put("dateline:type", tie.type().name());
        node.put("dateline:status", tie.status().name());
        LinkedEvents.when(tie.first(), node.putObject("dateline:first"));
        LinkedEvents.when(tie.last(), node.putObject("dateline:last"));
        for (EventId event : tie.eventIds()) {
            node.withArray("wasDerivedFrom")
                    .addObject()
                    .put("@id", excerpt.addresses().of(event));
        }
        return node;
    }

    private JsonNode plain(Tie tie, Excerpt excerpt) {
        return switch (tie.type()) {
            case FOUNDED -> stated(tie.to(), "founder", tie.from(), excerpt);
            case INVESTED_IN -> stated(tie.to(), "funder", tie.from(), excerpt);
            case HELD_POSITION -> stated(tie.from(), "affiliation", tie.to(), excerpt);
            case STUDIED_AT -> stated(tie.from(), "alumniOf", tie.to(), excerpt);
            default -> stated(tie.from(), "dateline:" + LinkedEvents.camel(tie.type(), false), tie.to(), excerpt);
        };
    }

    private JsonNode stated(EntityId subject, String property, EntityId object, Excerpt excerpt) {
        ObjectNode node = reference(subject, excerpt);
        node.set(property, reference(object, excerpt));
        return node;
    }

    private ObjectNode reference(EntityId entity, Excerpt excerpt) {
        return json.createObjectNode().put("@id", excerpt.addresses().of(entity));
    }
}

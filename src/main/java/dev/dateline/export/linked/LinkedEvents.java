package dev.dateline.export.linked;

import dev.dateline.export.format.Addresses;
import dev.dateline.export.format.PrefixDates;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.graph.read.ArticleRef;
import dev.dateline.graph.read.NamedEntity;
import dev.dateline.timeline.read.EventDetail;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import dev.dateline.timeline.read.TimelineItem;
import dev.dateline.timeline.read.TimelineItem.Participation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events, claims, articles and entities as linked data, in the terms of schema.org where it has them, of W3C PROV for
 * sources, and our own ({@code dateline:}) for the rest; {@code context.jsonld} defines them. By hand, as Jena and Titanium
 * keep the whole document in memory.
 */
final class LinkedEvents {

    private static final String OWN = "dateline:";

    private final JsonMapper json;
    private final Addresses addresses;

    LinkedEvents(JsonMapper json, Addresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    /** An event with its claims, which it is derived from. */
    ObjectNode event(EventDetail told) {
        var item = told.item();
        boolean isRole = item.kind().isState();
        ObjectNode node = node(
                addresses.of(item.id()),
                isRole ? "OrganizationRole" : "Event",
                OWN + camel(item.kind(), true),
                "prov:Entity");
        node.put("identifier", item.id().value()).put("name", item.headline());
        node.put(OWN + "status", item.status().name());
        eventStatus(item.status(), node);
        when(item.when(), node);
        if (isRole) {
            role(item, node);
        } else if (PrefixDates.isPlain(item.when().edtf())) {
            node.put("startDate", item.when().edtf());
        }
        if (item.certainty() == Certainty.POSSIBLE) {
            node.put(OWN + "certainty", item.certainty().name());
        }
        participants(item.participants(), node);
        own(json.valueToTree(item.own()), node);
        node.put(OWN + "claimCount", item.claimCount()).put(OWN + "sourceCount", item.sourceCount());
        item.conflicts().forEach(conflict -> node.withArray(OWN + "conflict").add(conflict(conflict)));
        told.claims().forEach(claim -> node.withArray("wasDerivedFrom").add(claim(claim)));
        return node;
    }

    /** The post, and when it was held where that is stated. */
    private static void role(TimelineItem item, ObjectNode node) {
        item.own().titles().forEach(title -> node.withArray("roleName").add(title));
        String edtf = item.when().edtf();
        if (item.when().basis() == When.Basis.STATED && edtf.indexOf('/') > 0) {
            put("startDate", PrefixDates.plainOrNull(edtf.substring(0, edtf.indexOf('/'))), node);
            put("endDate", PrefixDates.plainOrNull(edtf.substring(edtf.indexOf('/') + 1)), node);
        }
    }

    private static void eventStatus(Status status, ObjectNode node) {
        switch (status) {
            case PLANNED -> node.put("eventStatus", "EventScheduled");
            case CANCELLED -> node.put("eventStatus", "EventCancelled");
            case HAPPENED, ALLEGED, DENIED -> {}
        }
    }

    /** The date as EDTF, with its first and its last possible day. */
    static void when(When when, ObjectNode node) {
        node.put("edtf", when.edtf()).put(OWN + "whenBasis", when.basis().name());
        if (when.earliest() != null) {
            node.put("earliest", when.earliest().toString());
        }
        if (when.latest() != null) {
            node.put("latest", when.latest().toString());
        }
    }

    private void participants(List<Participation> participants, ObjectNode node) {
        participants.stream()
                .map(Participation::entity)
                .distinct()
                .forEach(entity -> node.withArray("about").add(entity(entity)));
        participants.forEach(part -> node.withArray(OWN + camel(part.role(), false))
                .addObject()
                .put("@id", addresses.of(part.entity().id())));
    }

    ObjectNode entity(NamedEntity entity) {
        return node(addresses.of(entity.id()), type(entity.kind()), "prov:Entity")
                .put("name", entity.name());
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case PRODUCT -> "Product";
            case PLACE -> "Place";
        };
    }

    private static void own(JsonNode fields, ObjectNode node) {
        fields.propertyStream().forEach(field -> {
            if (field.getValue() instanceof ObjectNode money) {
                ObjectNode amount = node.putObject(OWN + field.getKey()).put("@type", "MonetaryAmount");
                amount.set("value", money.get("amount"));
                amount.set("currency", money.get("currency"));
                if (money.has("kind")) {
                    amount.set(OWN + "valuationBasis", money.get("kind"));
                }
            } else {
                node.set(OWN + field.getKey(), field.getValue());
            }
        });
    }

    private ObjectNode conflict(Conflict conflict) {
        ObjectNode node = json.createObjectNode().put(OWN + "field", conflict.field());
        for (Conflict.Value said : conflict.values()) {
            ObjectNode value = node.withArray(OWN + "saying").addObject();
            value.put(OWN + "value", said.value().toString());
            ArrayNode articles = value.putArray("wasAttributedTo");
            said.articleIds().forEach(article -> articles.addObject().put("@id", addresses.of(article)));
        }
        return node;
    }

    private ObjectNode claim(ClaimDetail claim) {
        ArticleId article = claim.article().id();
        ObjectNode node = node(addresses.of(article, claim.id()), "Claim", "prov:Entity");
        node.put("text", claim.evidence().quote());
        node.put(OWN + "start", claim.evidence().start())
                .put(OWN + "end", claim.evidence().end());
        node.put(OWN + "status", claim.status().name());
        if (claim.when() != null) {
            when(claim.when(), node);
        }
        claim.attributedTo()
                .forEach(source -> node.withArray(OWN + "attributedTo").add(source));
        node.put(OWN + "confidence", claim.confidence());
        node.set(
                "wasAttributedTo",
                node(Addresses.ofExtractor(claim.extractor()), "prov:SoftwareAgent")
                        .put("name", claim.extractor()));
        node.set("wasQuotedFrom", article(claim.article()));
        return node;
    }

    private ObjectNode article(ArticleRef article) {
        ObjectNode node = node(addresses.of(article.id()), "NewsArticle", "prov:Entity");
        put("headline", article.title(), node);
        put("url", article.url(), node);
        put("datePublished", article.publishedAt(), node);
        if (article.outlet() != null) {
            node.putObject("publisher").put("@type", "Organization").put("name", article.outlet());
        }
        return node;
    }

    private static void put(String field, @Nullable Object value, ObjectNode node) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private ObjectNode node(String id, String... types) {
        ObjectNode node = json.createObjectNode().put("@id", id);
        ArrayNode all = node.putArray("@type");
        for (String type : types) {
            all.add(type);
        }
        return node;
    }

    /** FUNDING_ROUND is FundingRound as a type, LEAD_INVESTOR is leadInvestor as a property. */
    static String camel(Enum<?> constant, boolean capital) {
        StringBuilder words = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            boolean small = words.isEmpty() && !capital;
            words.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return words.toString();
    }
}

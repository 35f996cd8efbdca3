package dev.dateline.extraction;

import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.json.FactModule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an extraction as one line of JSON, in the form that {@code extract} prints. */
public final class ExtractionLines {

    private static final int CONFIDENCE_DECIMALS = 3;

    private final boolean withRules;

    public ExtractionLines() {
        this(false);
    }

    private ExtractionLines(boolean withRules) {
        this.withRules = withRules;
    }

    /** Writes the names of the rules behind each event, too. */
    public static ExtractionLines withRules() {
        return new ExtractionLines(true);
    }

    private final JsonMapper json =
            JsonMapper.builder().addModule(new FactModule()).build();

    /** One line without a line end. The same extraction gives the same line, byte for byte. */
    public String write(Extraction extraction) {
        ObjectNode line = json.createObjectNode();
        line.put("articleId", extraction.article().value());
        ArrayNode entities = line.putArray("entities");
        extraction.entities().forEach(entity -> entities.add(entity(entity)));
        Map<EntityId, String> names =
                extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        ArrayNode events = line.putArray("events");
        extraction.claims().forEach(claim -> {
            ObjectNode event = event(claim, names);
            if (withRules) {
                addTexts(event.putArray("rules"), rules(claim, extraction.report()));
            }
            events.add(event);
        });
        ArrayNode refused = json.createArrayNode();
        extraction.report().refusals().forEach(refusal -> refused.add(refusal(refusal)));
        if (!refused.isEmpty()) {
            line.set("refused", refused);
        }
        if (extraction.report().note() != null) {
            line.put("note", extraction.report().note());
        }
        return json.writeValueAsString(line);
    }

    private ObjectNode entity(Entity entity) {
        ObjectNode node = json.createObjectNode();
        node.put("name", entity.name());
        node.put("kind", entity.kind().name());
        if (entity.subkind() != null) {
            node.put("subkind", entity.subkind().name());
        }
        addTexts(node.putArray("aliases"), entity.aliases());
        return node;
    }

    private ObjectNode event(Claim claim, Map<EntityId, String> names) {
        ObjectNode node = json.createObjectNode();
        node.put("kind", claim.event().kind().name());
        node.put("status", claim.status().name());
        if (claim.when() != null) {
            node.put("when", claim.when().edtf());
            node.put("whenBasis", claim.when().basis().name());
        }
        ArrayNode participants = node.putArray("participants");
        claim.event()
                .participants()
                .forEach(participant -> participants
                        .addObject()
                        .put("role", participant.role().name())
                        .put("name", names.get(participant.entity())));
        node.setAll((ObjectNode) json.valueToTree(claim.event().details()));
        addTexts(node.putArray("attributedTo"), claim.attributedTo());
        node.put("confidence", rounded(claim.confidence()));
        node.put("extractor", claim.extractor());
        Evidence evidence = claim.evidence();
        node.putObject("evidence")
                .put("quote", evidence.quote())
                .put("start", evidence.start())
                .put("end", evidence.end());
        if (!claim.support().isEmpty()) {
            node.set("support", json.valueToTree(claim.support()));
        }
        return node;
    }

    private static List<String> rules(Claim claim, ExtractionReport report) {
        Evidence evidence = claim.evidence();
        return report.rules().stream()
                .filter(use -> use.kind() == claim.event().kind()
                        && use.start() == evidence.start()
                        && use.end() == evidence.end())
                .flatMap(use -> use.rules().stream())
                .distinct()
                .toList();
    }

    private ObjectNode refusal(RefusedEvent refusal) {
        ObjectNode node = json.createObjectNode();
        if (refusal.kind() != null) {
            node.put("kind", refusal.kind().name());
        }
        return node.put("quote", refusal.quote()).put("reason", refusal.reason());
    }

    private static void addTexts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP);
    }
}

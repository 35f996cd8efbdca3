package dev.dateline.graph.article;

import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.fact.claim.FieldCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Checks, refusals and reports of extractions in the flat form of the graph: lists of lines of JSON. */
public final class StoredReport {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredReport() {}

    public static List<String> write(List<FieldCheck> support) {
        return support.stream().map(JSON::writeValueAsString).toList();
    }

    public static List<FieldCheck> support(Value claim) {
        return claim.get("support").asList(line -> JSON.readValue(line.asString(), FieldCheck.class), List.of());
    }

    public static Map<String, @Nullable Object> write(ExtractionReport report) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("extractor", report.extractor());
        properties.put("note", report.note());
        properties.put(
                "refusals",
                report.refusals().stream().map(JSON::writeValueAsString).toList());
        properties.put("modelRequests", report.usage().requests());
        properties.put("promptTokens", report.usage().promptTokens());
        properties.put("answerTokens", report.usage().answerTokens());
        properties.put("modelSeconds", report.usage().seconds());
        return properties;
    }

    /** The report on an article, or null where it has not been read. */
    static @Nullable ExtractionReport report(Value article) {
        String extractor = article.get("extractor").asString(null);
        return extractor == null
                ? null
                : new ExtractionReport(
                        extractor,
                        article.get("note").asString(null),
                        article.get("refusals")
                                .asList(line -> JSON.readValue(line.asString(), RefusedEvent.class), List.of()),
                        new ModelUsage(
                                article.get("modelRequests").asInt(0),
                                article.get("promptTokens").asLong(0),
                                article.get("answerTokens").asLong(0),
                                article.get("modelSeconds").asDouble(0)));
    }
}

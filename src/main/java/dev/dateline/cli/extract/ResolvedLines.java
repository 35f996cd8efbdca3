package dev.dateline.cli.extract;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.resolution.BatchResolution;
import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.event.EventCluster;
import dev.dateline.resolution.name.ClaimIds;
import dev.dateline.resolution.name.MentionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What articles report together, as the lines of {@code resolve}: the events first, then the entities. */
final class ResolvedLines {

    private record Place(Evidence evidence, int eventIndex) {}

    private record Named(String article, String name) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final BatchResolution together;
    private final Map<ClaimId, List<Place>> places = new TreeMap<>();
    private final Map<MentionId, Named> names = new TreeMap<>();

    ResolvedLines(LocalDate today) {
        together = new BatchResolution(today);
    }

    void add(Article article, Extraction extraction) {
        together.add(article, extraction);
        int index = 0;
        for (Claim claim : extraction.claims()) {
            places.computeIfAbsent(ClaimIds.of(claim), none -> new ArrayList<>())
                    .add(new Place(claim.evidence(), index++));
        }
        for (Entity entity : extraction.entities()) {
            names.put(
                    MentionId.of(article.id(), entity.id()),
                    new Named(article.id().value(), entity.name()));
        }
    }

    Stream<String> lines() {
        return Stream.concat(
                together.events().stream().map(this::line),
                together.entities().stream().map(this::line));
    }

    private String line(EventCluster cluster) {
        ObjectNode line = json.createObjectNode();
        line.put("eventId", cluster.id().value());
        line.put("kind", cluster.reports().getFirst().claim().event().kind().name());
        ArrayNode claims = line.putArray("claims");
        cluster.reports()
                .forEach(report -> places.getOrDefault(report.id(), List.of()).forEach(place -> add(claims, place)));
        return json.writeValueAsString(line);
    }

    private static void add(ArrayNode claims, Place place) {
        ObjectNode claim = claims.addObject();
        claim.put("articleId", place.evidence().article().value());
        claim.putObject("evidence")
                .put("start", place.evidence().start())
                .put("end", place.evidence().end());
        claim.put("eventIndex", place.eventIndex());
    }

    private String line(EntityCluster cluster) {
        ObjectNode line = json.createObjectNode();
        line.put("entityId", cluster.entity().id().value());
        line.put("name", cluster.entity().name());
        ArrayNode mentions = line.putArray("mentions");
        cluster.members().keySet().stream()
                .flatMap(mention -> Stream.ofNullable(names.get(mention)))
                .forEach(named ->
                        mentions.addObject().put("articleId", named.article()).put("name", named.name()));
        return json.writeValueAsString(line);
    }
}

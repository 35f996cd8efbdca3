package dev.dateline.archive;

import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionLines;
import dev.dateline.fact.entity.Entity;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.derive.JudgedClaims;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.derive.Recordings;
import dev.dateline.resolution.curation.ClaimJudgement;
import dev.dateline.resolution.curation.CuratedClaim;
import dev.dateline.resolution.curation.Curation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What persons judged, as a gold standard that {@code evaluate} reads: a line for each article of which a person judged a
 * claim. What nobody looked at is optional, so that it is neither a miss nor a false alarm.
 */
@Component
public class GoldStandard {

    private static final int AT_ONCE = 50;

    private final Recordings recordings;
    private final JudgedClaims judged;
    private final ExtractionLines lines = new ExtractionLines();
    private final JsonMapper json = new JsonMapper();

    GoldStandard(Recordings recordings, JudgedClaims judged) {
        this.recordings = recordings;
        this.judged = judged;
    }

    /**
     * Writes the gold standard, and the articles that it is about as {@code evaluate} takes them.
     *
     * @return how many articles
     */
    public int write(PrintWriter gold, PrintWriter articles, Runnable step) {
        int count = 0;
        String last = "";
        List<Recording> page;
        do {
            page = recordings.after(last, AT_ONCE);
            for (Recording recording : page) {
                last = recording.stored().article().id().value();
                List<ClaimJudgement> judgements = holding(recording);
                if (!judgements.isEmpty()) {
                    gold.println(gold(recording.extraction(), judgements));
                    articles.println(article(recording));
                    count++;
                }
                step.run();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    private List<ClaimJudgement> holding(Recording recording) {
        return judged.in(recording.stored().article().id()).stream()
                .filter(StoredClaimJudgement::holds)
                .map(StoredClaimJudgement::judgement)
                .toList();
    }

    private String gold(Extraction extraction, List<ClaimJudgement> judgements) {
        Curation curation = Curation.of(extraction, judgements);
        List<CuratedClaim> standing =
                curation.claims().stream().filter(CuratedClaim::standing).toList();
        List<Entity> entities = new ArrayList<>(extraction.entities());
        entities.addAll(curation.added());
        Extraction whole = new Extraction(
                extraction.article(),
                entities,
                standing.stream().map(CuratedClaim::claim).toList(),
                extraction.report());
        ObjectNode line = (ObjectNode) json.readTree(lines.write(whole));
        line.put("extraKinds", true);
        line.path("entities").forEach(entity -> ((ObjectNode) entity).put("optional", true));
        JsonNode events = line.path("events");
        for (int i = 0; i < standing.size(); i++) {
            ObjectNode event = (ObjectNode) events.get(i);
            event.put("id", standing.get(i).id().value());
            if (!standing.get(i).confirmed()) {
                event.put("optional", true);
            }
        }
        return json.writeValueAsString(line);
    }

    private String article(Recording recording) {
        var article = recording.stored().article();
        ObjectNode line = json.createObjectNode().put("id", article.id().value());
        line.put("outlet", article.outlet()).put("title", article.title());
        line.put(
                "publishedAt",
                article.publishedAt() == null ? null : article.publishedAt().toString());
        return json.writeValueAsString(line.put("text", article.text()));
    }
}

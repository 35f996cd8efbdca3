package dev.dateline.graph.derive;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.curation.ClaimJudgement;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people said about the claims of an article. */
@Component
public class JudgedClaims {

    private final Store store;

    JudgedClaims(Store store) {
        this.store = store;
    }

    /** Also what they took back, the first first. */
    public List<StoredClaimJudgement> in(ArticleId article) {
        return store.read("read-claim-judgements", Map.of("article", article.value())).stream()
                .map(row -> StoredClaimJudgement.of(row.get("judgement")))
                .toList();
    }

    List<ClaimJudgement> holdingIn(ArticleId article) {
        return in(article).stream()
                .filter(StoredClaimJudgement::holds)
                .map(StoredClaimJudgement::judgement)
                .toList();
    }
}

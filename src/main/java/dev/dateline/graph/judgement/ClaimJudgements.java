package dev.dateline.graph.judgement;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.JudgedClaims;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.curation.ClaimJudgement;
import dev.dateline.resolution.curation.ClaimVerdict;
import dev.dateline.resolution.curation.RejectionReason;
import dev.dateline.resolution.curation.StatedClaim;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people say about single claims. It is kept beside what extractors read, and what follows from both is worked out
 * again; taking it back restores what was before.
 */
@Component
public class ClaimJudgements {

    /**
     * A claim that can be judged.
     *
     * @param stated what it says now
     * @param held the judgement that it is by, or was set aside by; null where there is none
     */
    public record Judged(
            ClaimId id,
            ArticleId article,
            StatedClaim stated,
            @Nullable StoredClaimJudgement held) {}

    /** Why, and who says so. */
    public record Grounds(
            @Nullable RejectionReason reason,
            @Nullable String why,
            @Nullable String by) {}

    private final Store store;
    private final Facts facts;
    private final JudgedClaims judgedClaims;
    private final StatedClaims statedClaims;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();

    ClaimJudgements(
            Store store,
            Facts facts,
            JudgedClaims judgedClaims,
            StatedClaims statedClaims,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        this.judgedClaims = judgedClaims;
        this.statedClaims = statedClaims;
        transaction = new TransactionTemplate(transactions);
    }

    public Optional<StoredClaimJudgement> find(String id) {
        return store.read("find-claim-judgement", Map.of("id", id)).stream()
                .map(row -> StoredClaimJudgement.of(row.get("judgement")))
                .findFirst();
    }

    /** What people said about a claim, also what they took back, the last first. */
    public List<StoredClaimJudgement> of(ClaimId claim) {
        return store.read("find-claim-judgements", Map.of("claim", claim.value())).stream()
                .map(row -> StoredClaimJudgement.of(row.get("judgement")))
                .toList();
    }

    /** What people said about the claims of an article, also what they took back, the first first. */
    public List<StoredClaimJudgement> in(ArticleId article) {
        return judgedClaims.in(article);
    }

    /** A claim, also one that was set aside; empty if there is none with this id. */
    public Optional<Judged> claim(ClaimId id) {
        return store.read("find-curated-claim", Map.of("claim", id.value())).stream()
                .findFirst()
                .flatMap(row -> {
                    ArticleId article = new ArticleId(row.get("article").asString());
                    StoredClaimJudgement held = Optional.ofNullable(
                                    row.get("judgedBy").asString(null))
                            .flatMap(this::find)
                            .orElse(null);
                    return statedClaims.of(article, id, held).map(stated -> new Judged(id, article, stated, held));
                });
    }

    /** Says that the article says this. */
    public Optional<StoredClaimJudgement> confirm(ClaimId id, Grounds grounds) {
        return judge(id, claim -> {
            StoredClaimJudgement held = claim.held();
            boolean isSaid = held != null && held.judgement().said() != null;
            return isSaid
                    ? Objects.requireNonNull(held)
                    : replace(claim, ClaimVerdict.CONFIRMED, original(claim), grounds);
        });
    }

    /** Says that the article does not say this. A claim that a person added is taken back. */
    public Optional<StoredClaimJudgement> reject(ClaimId id, Grounds grounds) {
        return judge(id, claim -> {
            StoredClaimJudgement held = claim.held();
            return held != null && held.judgement().verdict() == ClaimVerdict.ADDED
                    ? withdrawn(held, grounds.by())
                    : replace(claim, ClaimVerdict.REJECTED, null, grounds);
        });
    }

    /** Says what the article says instead. */
    public Optional<StoredClaimJudgement> edit(ClaimId id, StatedClaim said, Grounds grounds) {
        return judge(id, claim -> {
            StoredClaimJudgement held = claim.held();
            boolean added = held != null && held.judgement().verdict() == ClaimVerdict.ADDED;
            ClaimVerdict verdict = added
                    ? ClaimVerdict.ADDED
                    : said.equals(original(claim)) ? ClaimVerdict.CONFIRMED : ClaimVerdict.EDITED;
            return replace(claim, verdict, said, grounds);
        });
    }

    /** Says that an article says this, too. */
    public StoredClaimJudgement add(ArticleId article, StatedClaim said, Grounds grounds) {
        return Objects.requireNonNull(transaction.execute(status -> {
            facts.takeTurn();
            return write(article, null, null, ClaimVerdict.ADDED, said, grounds);
        }));
    }

    private interface Judging {

        StoredClaimJudgement apply(Judged claim);
    }

    private Optional<StoredClaimJudgement> judge(ClaimId id, Judging judging) {
        return Objects.requireNonNull(transaction.execute(status -> {
            facts.takeTurn();
            return claim(id).map(judging::apply);
        }));
    }

    /** The claim as an extractor read it, before any judgement. */
    private static StatedClaim original(Judged claim) {
        StatedClaim judged =
                claim.held() == null ? null : claim.held().judgement().judged();
        return judged == null ? claim.stated() : judged;
    }

    /** One judgement of a claim holds at a time: the one before it is taken back. */
    private StoredClaimJudgement replace(
            Judged claim, ClaimVerdict verdict, @Nullable StatedClaim said, Grounds grounds) {
        StoredClaimJudgement held = claim.held();
        if (held != null) {
            noteTakenBack(held, grounds.by());
        }
        boolean added = verdict == ClaimVerdict.ADDED;
        ClaimId about = added ? null : held == null ? claim.id() : held.about();
        return write(claim.article(), about, added ? null : original(claim), verdict, said, grounds);
    }

    private StoredClaimJudgement write(
            ArticleId article,
            @Nullable ClaimId about,
            @Nullable StatedClaim judged,
            ClaimVerdict verdict,
            @Nullable StatedClaim said,
            Grounds grounds) {
        ClaimJudgement judgement = new ClaimJudgement(
                UUID.randomUUID().toString(),
                verdict,
                judged,
                said,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        StoredClaimJudgement kept = new StoredClaimJudgement(
                judgement,
                article,
                about == null ? judgement.claim() : about,
                grounds.reason(),
                grounds.why(),
                grounds.by(),
                null,
                null);
        store.write("write-claim-judgement", kept.parameters());
        facts.curate(article);
        return find(kept.id()).orElseThrow();
    }

    /**
     * Takes a judgement back: all is as if it had not been said, but that it stays in the history.
     *
     * @return false if there is none with this id that holds
     */
    public boolean takeBack(String id, @Nullable String by) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            facts.takeTurn();
            Optional<StoredClaimJudgement> held = find(id).filter(StoredClaimJudgement::holds);
            held.ifPresent(judgement -> withdrawn(judgement, by));
            return held.isPresent();
        }));
    }

    private StoredClaimJudgement withdrawn(StoredClaimJudgement held, @Nullable String by) {
        noteTakenBack(held, by);
        facts.curate(held.article());
        return find(held.id()).orElseThrow();
    }

    private void noteTakenBack(StoredClaimJudgement held, @Nullable String by) {
        Value person = by == null ? Values.NULL : Values.value(by);
        store.write("take-back-claim-judgement", Map.of("id", held.id(), "by", person));
    }
}

package dev.dateline.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.graph.decision.Amendment;
import dev.dateline.graph.decision.FormerId;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.decision.StoredClaimJudgement;
import dev.dateline.graph.decision.StoredJudgement;
import org.jspecify.annotations.Nullable;

/** A line of an archive with what a person said, one of four: its name says which. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenSaying(
        @Nullable WrittenClaimJudgement claimJudgement,
        @Nullable WrittenJudgement judgement,
        @Nullable WrittenAmendment amendment,
        @Nullable FormerId former) {

    static WrittenSaying of(Saying saying) {
        return switch (saying) {
            case StoredClaimJudgement judgement ->
                new WrittenSaying(WrittenClaimJudgement.of(judgement), null, null, null);
            case StoredJudgement judgement -> new WrittenSaying(null, WrittenJudgement.of(judgement), null, null);
            case Amendment amendment -> new WrittenSaying(null, null, WrittenAmendment.of(amendment), null);
            case FormerId former -> new WrittenSaying(null, null, null, former);
        };
    }

    /** Null where the line is none of these. */
    @Nullable
    Saying saying() {
        if (claimJudgement != null) {
            return claimJudgement.judgement();
        }
        return judgement != null ? judgement.judgement() : amendment != null ? amendment.amendment() : former;
    }
}

package dev.dateline.graph.judgement;

import dev.dateline.graph.decision.StoredJudgement;
import java.io.Serial;
import java.util.List;

/** A judgement that contradicts others that are in force. */
public final class ContradictionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<StoredJudgement> against;

    ContradictionException(List<StoredJudgement> against) {
        super("other judgements contradict it");
        this.against = List.copyOf(against);
    }

    /** Those that would have to be taken back first. */
    public List<StoredJudgement> against() {
        return against;
    }
}

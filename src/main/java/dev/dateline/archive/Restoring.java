package dev.dateline.archive;

import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.KeptAnswer;
import dev.dateline.graph.article.OtherTextException;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.article.Submission;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.judgement.Pins;
import dev.dateline.graph.judgement.Sayings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what an archive has into the store. */
@Component
class Restoring {

    private final Articles articles;
    private final Facts facts;
    private final Pins pins;
    private final Sayings sayings;
    private final StoredAnswers answers;
    private final Fingerprint fingerprint;
    private final TransactionTemplate transaction;

    Restoring(
            Articles articles,
            Facts facts,
            Pins pins,
            Sayings sayings,
            StoredAnswers answers,
            Fingerprint fingerprint,
            PlatformTransactionManager transactions) {
        this.articles = articles;
        this.facts = facts;
        this.pins = pins;
        this.sayings = sayings;
        this.answers = answers;
        this.fingerprint = fingerprint;
        transaction = new TransactionTemplate(transactions);
    }

    String fingerprint() {
        return fingerprint.hash();
    }

    List<Sayings.Outcome> restore(List<Saying> said) {
        return sayings.restore(said);
    }

    void restore(KeptAnswer answer) {
        answers.keep(answer);
    }

    /** Restores articles in one transaction; returns for each what is wrong with it, if anything is. */
    List<Optional<BadLine>> restoreAll(List<Recording> recordings) {
        return Objects.requireNonNull(transaction.execute(
                status -> recordings.stream().map(this::restored).toList()));
    }

    private Optional<BadLine> restored(Recording recording) {
        try {
            restore(recording);
            return Optional.empty();
        } catch (BadLine e) {
            return Optional.of(e);
        }
    }

    private void restore(Recording recording) throws BadLine {
        try {
            Submission submission = articles.restore(recording.stored());
            switch (recording.stored().status()) {
                case DONE -> record(recording, submission);
                case FAILED -> fail(recording, submission);
                case QUEUED, EXTRACTING -> readAgain(recording, submission);
            }
        } catch (OtherTextException e) {
            throw new BadLine(
                    "Another text is stored under the id "
                            + recording.stored().article().id() + ".",
                    e);
        }
    }

    private void record(Recording recording, Submission submission) {
        facts.record(recording.stored().article(), recording.extraction());
        if (submission.status() != Progress.DONE) {
            pins.restore(recording.pins());
        }
    }

    /** What is to be read again has what was read before until then. */
    private void readAgain(Recording recording, Submission submission) {
        if (submission.created() && !recording.extraction().entities().isEmpty()) {
            record(recording, submission);
            articles.requeueForExtraction(recording.stored().article().id(), null);
        }
    }

    /** Pins the words of claims that only stand by what persons said. */
    void pin(Map<ClaimId, List<String>> late) {
        pins.restore(late);
    }

    private void fail(Recording recording, Submission submission) {
        if (submission.created()) {
            if (!recording.extraction().entities().isEmpty()) {
                record(recording, submission);
            }
            articles.fail(
                    recording.stored().article().id(),
                    String.valueOf(recording.stored().problem()));
        }
    }
}

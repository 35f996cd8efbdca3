package dev.dateline.resolution.event;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.claim.Review;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a voice in what is shown of an event.
 *
 * @param claim with canonical entities
 * @param source whose voice it is: reports with the same source, as reprints of one text have, count once
 * @param publishedAt the day from which it counts as known
 * @param pins the fields for which a person chose its value to be shown
 * @param supersededFrom the day from which a later version of its article counts in its place; null if there is none
 * @param confirmed whether a person says that the article says this
 */
public record Report(
        ClaimId id,
        Claim claim,
        String source,
        LocalDate publishedAt,
        Set<String> pins,
        @Nullable LocalDate supersededFrom,
        boolean confirmed) {

    /** An order that depends on the reports alone, not on when they arrived. */
    public static final Comparator<Report> ORDER = Comparator.comparing(Report::publishedAt)
            .thenComparing(Report::article)
            .thenComparingInt(report -> report.claim().evidence().start())
            .thenComparing(Report::id);

    public Report {
        Objects.requireNonNull(id);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(source);
        Objects.requireNonNull(publishedAt);
        pins = Set.copyOf(pins);
    }

    public Report(ClaimId id, Claim claim, String source, LocalDate publishedAt) {
        this(id, claim, source, publishedAt, Set.of(), null);
    }

    /** A report that no person has looked at. */
    public Report(
            ClaimId id,
            Claim claim,
            String source,
            LocalDate publishedAt,
            Set<String> pins,
            @Nullable LocalDate supersededFrom) {
        this(id, claim, source, publishedAt, pins, supersededFrom, false);
    }

    /** How far it can be relied on. */
    public Review review() {
        return Review.of(claim, confirmed);
    }

    /** Whether it counts, as no later version of its article has taken its place. */
    public boolean stands() {
        return supersededFrom == null;
    }

    public ArticleId article() {
        return claim.evidence().article();
    }

    public Event event() {
        return claim.event();
    }

    Status status() {
        return claim.status();
    }

    /**
     * The date that the report gives, or that follows from its publication: what has happened was before, what is planned
     * will be after.
     */
    When when() {
        When said = claim.when();
        if (said != null) {
            return said;
        }
        return claim.status() == Status.PLANNED
                ? new When(publishedAt, null, publishedAt + "/..", When.Basis.BOUNDED)
                : When.upTo(publishedAt);
    }

    /**
     * The same, beside other reports of the event: what is told as of the day of the news, and had happened earlier as
     * another one says, is only said to have happened by then.
     */
    public When whenBeside(Collection<Report> others) {
        boolean toldAgain = isOfTheDay()
                && others.stream()
                        .anyMatch(other -> other.isDated()
                                && !other.isOfTheDay()
                                && other.when().before(when()) == Certainty.DEFINITE);
        return toldAgain ? When.upTo(publishedAt) : when();
    }

    /** Whether its date is the day of its publication, and no date that it gives. */
    private boolean isOfTheDay() {
        When said = claim.when();
        return said != null && said.basis() != When.Basis.STATED && publishedAt.equals(said.earliest());
    }

    /** Whether the article itself says when it was. */
    boolean isDated() {
        return claim.when() != null && claim.when().basis() != When.Basis.BOUNDED;
    }
}

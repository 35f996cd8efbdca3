package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.match.FrameMatch;
import dev.dateline.extraction.offline.frame.match.MatchedArticle;
import dev.dateline.extraction.offline.frame.match.SentenceMatches;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.EvidenceClause;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.offline.temporal.ArticleDates;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Certainty;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the matches of one sentence into candidates: adds the own fields, when and whether, and cuts out the evidence. */
public record EventCandidates(AnnotatedArticle article, ArticleDates dates, Sentence sentence, SentenceSpans spans) {

    private static final Pattern GOVERNMENT = Pattern.compile("^(?:EU|European Union)$");

    /** Kinds that are no news where they are denied: nobody reports who has not gone bankrupt, or was not sued. */
    private static final Set<EventKind> NOTHING_IF_DENIED =
            EnumSet.of(EventKind.BANKRUPTCY, EventKind.LAWSUIT, EventKind.RULING, EventKind.DEMAND);

    /** The candidates of an article, sentence by sentence. */
    public static List<EventCandidate> of(MatchedArticle matched) {
        ArticleDates dates = ArticleDates.of(matched.article());
        List<EventCandidate> all = new ArrayList<>();
        for (SentenceMatches here : matched.sentences()) {
            EventCandidates assembly = new EventCandidates(matched.article(), dates, here.sentence(), here.spans());
            for (FrameMatch match : ReportedMatches.of(here.matches())) {
                assembly.candidates(match).forEach(candidate -> all.addAll(DistributeConjuncts.oneEach(candidate)));
            }
        }
        return all;
    }

    /** The event, and its end if a post is reported with both ends; empty if nothing is reported. */
    List<EventCandidate> candidates(FrameMatch match) {
        IndexedWord trigger = node(match.trigger());
        EventContext around = EventContext.of(article, dates, sentence, trigger);
        Status status = status(match.frame(), around);
        boolean averted = NOTHING_IF_DENIED.contains(match.frame().kind()) && status == Status.DENIED;
        if (status == null || averted || isOfNobody(match) || isOfRegulator(match)) {
            return List.of();
        }
        When when = new EventDating(dates, sentence).of(match.frame(), status, trigger, around);
        if (status == Status.HAPPENED && isAhead(when)) {
            status = Status.PLANNED;
        }
        EventCandidate begun = candidate(match, match.frame().kind(), details(match), status, when, around);
        When end = begun.kind() == EventKind.APPOINTMENT ? dates.endOf(sentence, trigger) : null;
        if (end == null || when == null || when.before(end) != Certainty.DEFINITE) {
            return List.of(begun);
        }
        Details left = Details.builder()
                .with(OwnField.TITLES, begun.details().titles())
                .with(OwnField.MANNER, Manner.UNSPECIFIED)
                .build();
        return List.of(begun, candidate(match, EventKind.DEPARTURE, left, status, end, around));
    }

    /** Whether the whole of the time lies after the day of publication, when nothing has happened yet. */
    private boolean isAhead(@Nullable When when) {
        LocalDate published = article.publishedAt(sentence);
        LocalDate earliest = when == null ? null : when.earliest();
        return published != null && earliest != null && earliest.isAfter(published);
    }

    private EventCandidate candidate(
            FrameMatch match,
            EventKind kind,
            Details details,
            Status status,
            @Nullable When when,
            EventContext around) {
        SortedSet<Integer> places = new TreeSet<>(match.places());
        places.add(match.trigger());
        EvidenceClause clause = EvidenceClause.around(sentence, match.trigger(), places);
        return new EventCandidate(
                kind,
                match.participants(),
                details,
                status,
                when,
                around.attributedTo(),
                match.frame().precision(),
                match.frame().rule().partial(),
                match.frame().rule().held() || match.frame().rule().state(),
                new CandidatePassage(
                        sentence.index(),
                        token(match.trigger()).beginPosition(),
                        nameStart(token(clause.first())),
                        token(clause.last()).endPosition(),
                        List.of(match.frame().id())));
    }

    private Details details(FrameMatch match) {
        Details near = new DetailsFromContext(article.text(), sentence, spans)
                .of(match.frame().kind(), match.trigger());
        return DetailsMerge.merge(DetailsFromFrame.of(match), near);
    }

    private @Nullable Status status(Frame frame, EventContext around) {
        Status own = frame.rule().status();
        // "The founders of A will stay on": what they will do is not what they are called for.
        boolean isOver = own == Status.HAPPENED && around.status() == Status.PLANNED;
        return own != null && (isOver || around.status() == Status.HAPPENED) ? own : around.status();
    }

    /** Whether nobody with a name takes the post, or colleagues are mistaken for partners: "product managers joined us". */
    private boolean isOfNobody(FrameMatch match) {
        if (match.frame().kind() == EventKind.PARTNERSHIP) {
            return match.participants().stream()
                    .allMatch(p -> article.entity(p.entity()).kind() == EntityKind.PERSON);
        }
        return match.frame().kind() == EventKind.APPOINTMENT
                && match.participants().stream()
                        .filter(p -> p.role() == Role.PERSON)
                        .map(p -> article.entity(p.entity()).name())
                        .anyMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Regulators look into deals and strike none. */
    private boolean isOfRegulator(FrameMatch match) {
        return match.frame().kind() == EventKind.ACQUISITION
                && match.participants().stream()
                        .filter(p -> p.role() == Role.ACQUIRER)
                        .map(p -> article.entity(p.entity()))
                        .anyMatch(buyer -> buyer.subkind() == Subkind.REGULATOR
                                || GOVERNMENT.matcher(buyer.name()).find());
    }

    private IndexedWord node(int place) {
        IndexedWord node = DependencyTree.of(sentence).node(place + 1);
        return node == null ? new IndexedWord(token(place)) : node;
    }

    private CoreLabel token(int place) {
        return sentence.tokens().get(place);
    }

    private boolean isHyphenated(int hyphen) {
        return hyphen > 0
                && token(hyphen).tag().equals("HYPH")
                && article.entityAt(token(hyphen)) != null
                && Tokens.isName(token(hyphen - 1));
    }

    /** The evidence begins with the whole name, not with its last word. */
    private int nameStart(CoreLabel head) {
        int place = head.index() - 1;
        while (place > 0
                && Tokens.isName(token(place))
                && (Tokens.isName(token(place - 1)) || isHyphenated(place - 1))) {
            place -= Tokens.isName(token(place - 1)) ? 1 : 2;
        }
        return token(place).beginPosition();
    }
}

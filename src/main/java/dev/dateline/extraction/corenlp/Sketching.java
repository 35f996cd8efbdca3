package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Certainty;
import dev.dateline.fact.Details;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Manner;
import dev.dateline.fact.Role;
import dev.dateline.fact.Status;
import dev.dateline.fact.Subkind;
import dev.dateline.fact.When;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a match into sketches: adds the own fields, when and whether, and cuts out the evidence. */
record Sketching(Reading reading, Dates dates, Sentence sentence, Spans spans) {

    /** What is agreed on a day and carried out on a later one. */
    private static final Set<EventKind> STRUCK = EnumSet.of(EventKind.ACQUISITION, EventKind.RULING);

    private static final Pattern MARKET = Pattern.compile("(?i)\\bexchange$|^(?:nasdaq|nyse|sebi|sec|ipo)\\b");

    private static final Pattern GOVERNMENT = Pattern.compile("^(?:EU|European Union)$");

    /** What is done with a suit long after it was brought. */
    private static final Set<String> TAKEN_UP = Set.of(
            "win",
            "lose",
            "dismiss",
            "reject",
            "settle",
            "resolve",
            "end",
            "throw",
            "toss",
            "fight",
            "defend",
            "drop",
            "hear",
            "decide",
            "appeal",
            "revive",
            "round",
            "victory",
            "consolidate",
            "rule",
            "deny");

    private static final Set<String> REPLACING = Set.of("replace", "succeed");

    private static final Set<EventKind> MOVES = EnumSet.of(EventKind.APPOINTMENT, EventKind.DEPARTURE);

    private static final Pattern AT_ONCE =
            Pattern.compile("(?i)\\beffective (?:immediately|today|at once)\\b|\\bwith immediate effect\\b");

    private static final Set<String> MAKING =
            Set.of("make", "announce", "launch", "submit", "table", "file", "sign", "strike");

    /** The event, and the end of it where a post is told with both ends; none where nothing is reported. */
    List<Sketch> sketches(Match match) {
        IndexedWord trigger = node(match.trigger());
        Circumstances around = Circumstances.of(reading, dates, sentence, trigger);
        Status status = status(match.frame(), around);
        boolean averted = match.frame().kind() == EventKind.BANKRUPTCY && status == Status.DENIED;
        if (status == null
                || averted
                || isOfNobody(match)
                || isOfReplaced(match)
                || isOfMarket(match)
                || isOfRegulator(match)) {
            return List.of();
        }
        When when = match.frame().entry().held() ? null : when(match.frame().kind(), trigger, around);
        if (when == null
                && status == Status.PLANNED
                && STRUCK.contains(match.frame().kind())) {
            when = dates.toldOn(sentence, trigger);
        }
        if (isOnNewsDayOnly(match, status, when)) {
            when = null;
        }
        Sketch begun = sketch(match, match.frame().kind(), details(match), status, when, around);
        When end = begun.kind() == EventKind.APPOINTMENT ? dates.endOf(sentence, trigger) : null;
        if (end == null || when == null || when.before(end) != Certainty.DEFINITE) {
            return List.of(begun);
        }
        Details left = Details.builder()
                .titles(begun.details().titles())
                .manner(Manner.UNSPECIFIED)
                .build();
        return List.of(begun, sketch(match, EventKind.DEPARTURE, left, status, end, around));
    }

    /** "It is set to raise $2 billion from its listing": shares that are still to be listed are not listed on the news day. */
    private boolean isOnNewsDayOnly(Match match, Status status, @Nullable When when) {
        return match.frame().kind() == EventKind.PUBLIC_OFFERING
                && status == Status.PLANNED
                && when != null
                && dates.in(sentence).isEmpty();
    }

    private @Nullable When when(EventKind kind, IndexedWord trigger, Circumstances around) {
        if (kind == EventKind.LAWSUIT && isTakenUp(trigger)) {
            return null;
        }
        if (around.when() != null) {
            return around.when();
        }
        if (kind == EventKind.DEPARTURE && Syntax.of(sentence).node(trigger.index()) != null) {
            When until = dates.untilOf(sentence, trigger);
            if (until != null) {
                return until;
            }
        }
        return trigger.tag().startsWith("V") ? ofLooseVerb(trigger) : ofMaking(trigger);
    }

    /** "Won the first round of its suit on Tuesday": the suit was brought before. */
    private boolean isTakenUp(IndexedWord noun) {
        return new Grammar(sentence.graph())
                .parents(noun, r -> r.matches("obj|nsubj:pass|nsubj|(?:obl|nmod):.*")).stream()
                        .anyMatch(governor -> TAKEN_UP.contains(Triggers.lemma(token(governor.index() - 1))));
    }

    /** "The bid it made last year": the date hangs on the making. */
    private @Nullable When ofMaking(IndexedWord noun) {
        return new Grammar(sentence.graph())
                .children(noun, "acl:relcl").stream()
                        .filter(verb -> MAKING.contains(verb.lemma()))
                        .map(verb -> dates.whenOf(sentence, verb))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** "It came to a head last year, with A demanding his removal": the sentence's only date. */
    private @Nullable When ofLooseVerb(IndexedWord verb) {
        List<PlacedDate> placed = dates.in(sentence);
        boolean loose = isAhead(verb)
                || (verb.tag().equals("VBG") ? isBehindWith(verb) : verb.tag().equals("VB") && isDecided(verb));
        return loose && placed.size() == 1 ? dates.resolve(placed.getFirst()) : null;
    }

    /** "Will be released on PC and Switch next year", wherever the parser hangs the year. */
    private boolean isAhead(IndexedWord verb) {
        Syntax syntax = Syntax.of(sentence);
        IndexedWord node = syntax.node(verb.index());
        return node != null
                && syntax.hasDependent(node, "aux", Set.of("will"))
                && dates.in(sentence).stream().allMatch(date -> date.head().index() > verb.index());
    }

    private boolean isBehindWith(IndexedWord verb) {
        int place = verb.index() - 1;
        return sentence.tokens().subList(Math.max(0, place - 5), place).stream()
                .anyMatch(token -> Triggers.lemma(token).equals("with"));
    }

    /** "In the end, in 2018, they decided to start it". */
    private boolean isDecided(IndexedWord verb) {
        return new Grammar(sentence.graph())
                .parents(verb, r -> r.equals("xcomp") || r.equals("advcl:to")).stream()
                        .anyMatch(governor -> governor.tag().equals("VBD"));
    }

    private Sketch sketch(
            Match match, EventKind kind, Details details, Status status, @Nullable When when, Circumstances around) {
        SortedSet<Integer> places = new TreeSet<>(match.places());
        places.add(match.trigger());
        Clause clause = Clause.around(sentence, match.trigger(), places);
        return new Sketch(
                kind,
                match.participants(),
                details,
                status,
                when,
                around.attributedTo(),
                match.frame().precision(),
                match.frame().entry().partial(),
                match.frame().entry().held() || match.frame().entry().state(),
                sentence.index(),
                token(match.trigger()).beginPosition(),
                nameStart(token(clause.first())),
                token(clause.last()).endPosition());
    }

    private Details details(Match match) {
        Details near = new Fields(reading.article().text(), sentence, spans)
                .of(match.frame().kind(), match.trigger());
        return DetailsMerging.merge(StatedDetails.of(match), near);
    }

    /** Exchanges and regulators are where shares are listed, not whose. */
    private boolean isOfMarket(Match match) {
        return match.frame().kind() == EventKind.PUBLIC_OFFERING
                && match.participants().stream()
                        .filter(p -> p.role() == Role.COMPANY)
                        .map(p -> reading.entity(p.entity()))
                        .anyMatch(company -> company.subkind() == Subkind.REGULATOR
                                || MARKET.matcher(company.name()).find());
    }

    /** "Named A publisher, replacing retiring B": nobody has appointed B. */
    private boolean isOfReplaced(Match match) {
        if (match.frame().kind() != EventKind.APPOINTMENT) {
            return false;
        }
        List<EntityId> people = match.people();
        return match.places().stream()
                .filter(place -> place > match.trigger() && Row.isName(token(place)))
                .filter(place -> people.contains(reading.entityAt(token(place))))
                .anyMatch(this::isBehindReplacing);
    }

    private boolean isBehindReplacing(int name) {
        int at = name;
        while (at > 0 && (Row.isName(token(at)) || token(at).tag().matches("VBG|JJ|NN"))) {
            if (REPLACING.contains(Triggers.lemma(token(at)))) {
                return true;
            }
            at--;
        }
        return REPLACING.contains(Triggers.lemma(token(at)));
    }

    private @Nullable Status status(Frame frame, Circumstances around) {
        Status own = frame.entry().status();
        if (MOVES.contains(frame.kind()) && around.status() == Status.PLANNED && isAtOnce()) {
            return Status.HAPPENED;
        }
        return around.status() == Status.HAPPENED && own != null ? own : around.status();
    }

    /** "Has agreed to step down, effective immediately": what is planned and at once has happened. */
    private boolean isAtOnce() {
        String text = reading.article().text().substring(sentence.start(), sentence.end());
        return AT_ONCE.matcher(text).find();
    }

    /** Whoever takes a post has a name; "product managers joined us" is no appointment. Colleagues are no partners. */
    private boolean isOfNobody(Match match) {
        if (match.frame().kind() == EventKind.PARTNERSHIP) {
            return match.participants().stream()
                    .allMatch(p -> reading.entity(p.entity()).kind() == EntityKind.PERSON);
        }
        return match.frame().kind() == EventKind.APPOINTMENT
                && match.participants().stream()
                        .filter(p -> p.role() == Role.PERSON)
                        .map(p -> reading.entity(p.entity()).name())
                        .anyMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Regulators look into deals and strike none. */
    private boolean isOfRegulator(Match match) {
        return match.frame().kind() == EventKind.ACQUISITION
                && match.participants().stream()
                        .filter(p -> p.role() == Role.ACQUIRER)
                        .map(p -> reading.entity(p.entity()))
                        .anyMatch(buyer -> buyer.subkind() == Subkind.REGULATOR
                                || GOVERNMENT.matcher(buyer.name()).find());
    }

    private IndexedWord node(int place) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(place + 1);
        return node == null ? new IndexedWord(token(place)) : node;
    }

    private CoreLabel token(int place) {
        return sentence.tokens().get(place);
    }

    private boolean isHyphenated(int hyphen) {
        return hyphen > 0
                && token(hyphen).tag().equals("HYPH")
                && reading.entityAt(token(hyphen)) != null
                && Row.isName(token(hyphen - 1));
    }

    /** The evidence begins with the whole name, not with its last word. */
    private int nameStart(CoreLabel head) {
        int place = head.index() - 1;
        while (place > 0 && Row.isName(token(place)) && (Row.isName(token(place - 1)) || isHyphenated(place - 1))) {
            place -= Row.isName(token(place - 1)) ? 1 : 2;
        }
        return token(place).beginPosition();
    }
}

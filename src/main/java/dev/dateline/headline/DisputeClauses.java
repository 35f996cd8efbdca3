package dev.dateline.headline;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Demand;
import dev.dateline.fact.event.Investigation;
import dev.dateline.fact.event.Lawsuit;
import dev.dateline.fact.event.Ruling;
import java.util.List;
import java.util.stream.Stream;

/** Demands, courts and agencies. */
final class DisputeClauses {

    private DisputeClauses() {}

    /** Says what was demanded where the text does; a demand without a known content is only pressure on somebody. */
    static Clause demand(Demand demand, ParticipantNames cast) {
        String what = cast.tail("over", demand.concerned()) + (demand.subject() == null ? "" : ": " + demand.subject());
        EntityId addressee = demand.addressee();
        if (demand.demanders().isEmpty()) {
            return addressee == null
                    ? new Clause(Subject.unnamed("A demand"), Verb.passive("made"), what.strip())
                    : new Clause(cast.subject(addressee), Verb.passive("pressed"), what.strip());
        }
        Subject demanders = cast.subject(demand.demanders());
        return addressee == null
                ? new Clause(demanders, Verb.irregular("make", "made"), "a demand" + what)
                : new Clause(demanders, Verb.regular("press"), cast.name(addressee) + what);
    }

    static Clause lawsuit(Lawsuit lawsuit, ParticipantNames cast) {
        String where = lawsuit.tribunal() == null
                ? Words.tail("in", lawsuit.court() == null ? Words.place(lawsuit.jurisdiction()) : lawsuit.court())
                : cast.tail("in", lawsuit.tribunal());
        String rest = where + Words.tail("over", lawsuit.subject());
        if (!lawsuit.plaintiffs().isEmpty() && !lawsuit.defendants().isEmpty()) {
            return new Clause(
                    cast.subject(lawsuit.plaintiffs()), Verb.regular("sue"), cast.list(lawsuit.defendants()) + rest);
        }
        if (!lawsuit.defendants().isEmpty()) {
            return new Clause(cast.subject(lawsuit.defendants()), Verb.passive("sued"), rest.strip());
        }
        List<EntityId> sides = lawsuit.plaintiffs().isEmpty() ? lawsuit.parties() : lawsuit.plaintiffs();
        return new Clause(cast.subject(sides), Verb.irregular("go", "went", "gone"), "to court" + rest);
    }

    static Clause ruling(Ruling ruling, ParticipantNames cast) {
        String outcome = ruling.outcome() == null ? "" : ruling.outcome();
        String cost = ruling.amount() == null ? "" : Words.money(ruling.amount());
        if (outcome.equals("settled")) {
            return new Clause(
                    cast.subject(everyone(ruling)),
                    Verb.regular("settle"),
                    Words.tail("for", cost).strip());
        }
        return new Clause(
                ruler(ruling, cast), Verb.regular("rule"), "on " + dispute(ruling, cast) + verdict(outcome, cost));
    }

    private static List<EntityId> everyone(Ruling ruling) {
        return Stream.of(ruling.plaintiffs(), ruling.defendants(), ruling.parties())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Subject ruler(Ruling ruling, ParticipantNames cast) {
        if (ruling.agency() != null) {
            return cast.subject(ruling.agency());
        }
        if (ruling.tribunal() != null) {
            return cast.subject(ruling.tribunal());
        }
        return ruling.court() == null ? Subject.unnamed("A court") : new Subject(ruling.court(), false, true);
    }

    private static String dispute(Ruling ruling, ParticipantNames cast) {
        return ruling.plaintiffs().isEmpty() || ruling.defendants().isEmpty()
                ? cast.list(everyone(ruling))
                : cast.list(ruling.plaintiffs()) + " against " + cast.list(ruling.defendants());
    }

    private static String verdict(String outcome, String cost) {
        String verdict = Stream.of(outcome, cost)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return verdict.isEmpty() ? "" : ": " + verdict;
    }

    static Clause investigation(Investigation investigation, ParticipantNames cast) {
        String over = Words.tail("over", investigation.subject());
        if (investigation.agencies().isEmpty()) {
            return new Clause(cast.subject(investigation.subjects()), Verb.passive("investigated"), over.strip());
        }
        Subject agencies = cast.subject(investigation.agencies());
        if (!investigation.subjects().isEmpty()) {
            return new Clause(agencies, Verb.regular("investigate"), cast.list(investigation.subjects()) + over);
        }
        return investigation.subject() == null
                ? new Clause(agencies, Verb.regular("open"), "an investigation")
                : new Clause(agencies, Verb.regular("investigate"), investigation.subject());
    }
}

package dev.dateline.headline;

import dev.dateline.fact.event.Appointment;
import dev.dateline.fact.event.Departure;
import dev.dateline.fact.event.Education;
import dev.dateline.fact.event.ExecutiveSearch;
import dev.dateline.fact.event.Position;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.When;
import dev.dateline.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who takes, leaves, holds or looks for a post, or studied somewhere. */
final class PostClauses {

    private static final Pattern SENTENCE_CASE = Pattern.compile("\\p{Lu}[^\\p{Lu}]+");

    private PostClauses() {}

    static Clause appointment(Appointment appointment, ParticipantNames cast) {
        String after = cast.tail("of", appointment.organization())
                + (appointment.predecessor() == null ? "" : "," + cast.tail("succeeding", appointment.predecessor()));
        Subject person = cast.subject(appointment.person());
        if (!appointment.titles().isEmpty()) {
            Verb become = Verb.irregular("become", "became", "become");
            String titles = titles(appointment.titles(), appointment.interim(), appointment.joint());
            return new Clause(person, become, titles + after);
        }
        return appointment.boardSeat()
                ? new Clause(person, Verb.regular("join"), "the board" + after)
                : new Clause(
                        person, Verb.irregular("take", "took", "taken"), "a post" + after.replaceFirst("^ of", " at"));
    }

    private static String titles(List<String> all, boolean isInterim, boolean isJoint) {
        String titles = list(all);
        String lower = titles.toLowerCase(Locale.ROOT);
        String joint = isJoint && !lower.contains("co-") && !lower.contains("joint") ? "joint " : "";
        String interim = isInterim && !lower.matches(".*\\b(interim|acting)\\b.*") ? "interim " : "";
        return interim + joint + titles;
    }

    private static String list(List<String> titles) {
        return Words.list(titles.stream().map(PostClauses::inSentence).toList());
    }

    /** "Chief operating officer" is as it begins a sentence; "Chief Creative Officer" and "CEO" are as they are written. */
    private static String inSentence(String title) {
        boolean beginsSentence = SENTENCE_CASE.matcher(title).matches();
        return beginsSentence ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    static Clause departure(Departure departure, ParticipantNames cast) {
        String successor = departure.successor() == null ? "" : "," + cast.tail("succeeded by", departure.successor());
        return new Clause(
                cast.subject(departure.person()), left(departure.manner()), post(departure, cast) + successor);
    }

    private static Verb left(Manner manner) {
        return switch (manner) {
            case RESIGNED -> Verb.regular("resign");
            case DISMISSED -> Verb.passive("dismissed");
            case RETIRED -> Verb.regular("retire");
            case UNSPECIFIED -> Verb.irregular("leave", "left");
        };
    }

    /** "as CEO of X", "from the board of X", "from X"; one leaves X itself without a "from". */
    private static String post(Departure departure, ParticipantNames cast) {
        if (!departure.titles().isEmpty()) {
            return "as " + list(departure.titles()) + cast.tail("of", departure.organization());
        }
        String what = departure.boardSeat()
                ? "the board" + cast.tail("of", departure.organization())
                : cast.tail("", departure.organization()).strip();
        return what.isEmpty() || departure.manner() == Manner.UNSPECIFIED ? what : "from " + what;
    }

    /** "Is" while it lasts, "has been" since a day, else "was". */
    static Clause position(Position position, @Nullable When when, ParticipantNames cast) {
        String dates = when == null ? "" : DateWords.in(Language.ENGLISH).lasting(when);
        Verb verb = when == null || !lasts(when) ? Verb.was() : dates.isEmpty() ? Verb.is() : Verb.hasBeen();
        String rest = held(position, cast) + (dates.isEmpty() ? "" : " " + dates);
        return new Clause(cast.subject(position.person()), verb, rest);
    }

    /** Whether it still lasted when the text was published, as {@link Position} defines. */
    private static boolean lasts(When when) {
        boolean onThatDay = when.basis() == When.Basis.BOUNDED && when.earliest() != null;
        return onThatDay || when.latest() == null;
    }

    private static String held(Position position, ParticipantNames cast) {
        if (!position.titles().isEmpty()) {
            return titles(position.titles(), position.interim(), position.joint())
                    + cast.tail("of", position.organization());
        }
        return position.boardSeat()
                ? "on the board" + cast.tail("of", position.organization())
                : "in a post" + cast.tail("at", position.organization());
    }

    static Clause search(ExecutiveSearch search, ParticipantNames cast) {
        return new Clause(cast.subject(search.organization()), Verb.regular("look"), "for " + wanted(search.titles()));
    }

    private static String wanted(List<String> titles) {
        return titles.isEmpty() ? "a new executive" : "a new " + list(titles);
    }

    static Clause education(Education education, ParticipantNames cast) {
        String rest = (education.field() == null ? "" : education.field() + " ")
                + "at " + cast.name(education.organization())
                + degree(education.degree());
        return new Clause(cast.subject(education.person()), Verb.irregular("study", "studied"), rest);
    }

    private static String degree(@Nullable String degree) {
        return degree == null ? "" : " (" + degree + ")";
    }
}

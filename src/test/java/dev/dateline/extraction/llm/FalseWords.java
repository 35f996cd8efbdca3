package dev.dateline.extraction.llm;

import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A status, a post, a manner or a wording that the article does not have. */
final class FalseWords {

    static final List<Falsification> ALL = List.of(
            FalseWords::status,
            FalseWords::statusWithoutItsCue,
            FalseWords::title,
            (told, event, random) -> flag(told, event, "interim", details -> details.get(OwnField.INTERIM)),
            (told, event, random) -> flag(told, event, "joint", details -> details.get(OwnField.JOINT)),
            (told, event, random) -> flag(told, event, "boardSeat", details -> details.get(OwnField.BOARD_SEAT)),
            (told, event, random) -> flag(told, event, "merger", details -> details.get(OwnField.MERGER)),
            FalseWords::manner,
            wording(
                    "subject",
                    details -> details.get(OwnField.SUBJECT),
                    List.of("theft of trade secrets", "wages and hours", "a data leak")),
            wording(
                    "jurisdiction",
                    details -> details.get(OwnField.JURISDICTION),
                    List.of("US", "UK", "EU", "New Zealand", "Nevada", "India")),
            wording(
                    "court",
                    details -> details.get(OwnField.COURT),
                    List.of("Supreme Court", "High Court of London", "district court in Ohio")),
            wording("degree", details -> details.get(OwnField.DEGREE), List.of("PhD", "bachelor's", "MBA")),
            wording(
                    "field",
                    details -> details.get(OwnField.FIELD_OF_STUDY),
                    List.of("computer science", "marine biology", "art")),
            wording(
                    "outcome",
                    details -> details.get(OwnField.OUTCOME),
                    List.of("acquitted", "ordered to pay", "overturned")),
            wording("stage", details -> details.get(OwnField.STAGE), List.of("trial", "settled")));

    private FalseWords() {}

    private static Optional<Falsified> status(AnsweredArticle told, int event, RandomGenerator random) {
        ObjectNode given = told.event(event);
        String quote = given.path("quote").asString();
        if (given.path("status").asString().equals("HAPPENED")) {
            return Optional.empty();
        }
        AnsweredArticle copy = told.copy();
        copy.event(event).put("status", "HAPPENED");
        return Optional.of(new Falsified(copy, "status HAPPENED of \"" + quote + "\"", happened(quote)));
    }

    /** The words that say "plans to" are left out of the quote; they still stand before it in the text. */
    private static Optional<Falsified> statusWithoutItsCue(AnsweredArticle told, int event, RandomGenerator random) {
        ObjectNode given = told.event(event);
        String quote = given.path("quote").asString();
        for (String cue : List.of("plans to ", "denied that it had ", "called off its ", "will ", "expected to be ")) {
            int at = quote.indexOf(cue);
            if (at >= 0 && !given.path("status").asString().equals("HAPPENED")) {
                AnsweredArticle copy = told.copy();
                String rest = quote.substring(at + cue.length());
                copy.event(event).put("status", "HAPPENED").put("quote", rest);
                return Optional.of(new Falsified(copy, "status HAPPENED of \"" + rest + "\"", happened(rest)));
            }
        }
        return Optional.empty();
    }

    private static Predicate<Extraction> happened(String quote) {
        return extraction -> extraction.claims().stream()
                .anyMatch(claim -> claim.evidence().quote().equals(quote) && claim.status() == Status.HAPPENED);
    }

    private static Optional<Falsified> title(AnsweredArticle told, int event, RandomGenerator random) {
        if (!isPost(told.event(event))) {
            return Optional.empty();
        }
        String title = FalseQuotes.pick(
                List.of("chief operating officer", "vice president of sales", "treasurer", "CTO", "general counsel"),
                random);
        AnsweredArticle copy = told.copy();
        copy.event(event).putArray("titles").add(title);
        return Optional.of(new Falsified(
                copy,
                "titles: " + title,
                FalseNumbers.anyDetail(details -> details.titles().contains(title))));
    }

    private static boolean isPost(ObjectNode event) {
        return List.of("APPOINTMENT", "DEPARTURE", "POSITION", "EXECUTIVE_SEARCH")
                .contains(event.path("kind").asString());
    }

    private static Optional<Falsified> flag(
            AnsweredArticle told, int event, String field, Function<Details, @Nullable Boolean> value) {
        ObjectNode given = told.event(event);
        String sentence = given.path("quote").asString();
        boolean isTrue = given.path(field).asBoolean(false)
                // "Director", "trustee" and "ousted by the board" are words for a seat on one.
                || (field.equals("boardSeat")
                        && sentence.matches("(?s).*\\b(?:director|board|trustee|chairman)s?\\b.*"));
        if (isTrue) {
            return Optional.empty();
        }
        AnsweredArticle copy = told.copy();
        copy.event(event).put(field, true);
        String quote = sentence.substring(sentence.length() / 2);
        return Optional.of(new Falsified(
                copy,
                field + " of \"" + sentence + "\"",
                extraction -> extraction.claims().stream()
                        .anyMatch(claim -> claim.evidence().quote().endsWith(quote)
                                && claim.event()
                                        .kind()
                                        .name()
                                        .equals(given.path("kind").asString())
                                && Boolean.TRUE.equals(value.apply(claim.event().details())))));
    }

    private static Optional<Falsified> manner(AnsweredArticle told, int event, RandomGenerator random) {
        ObjectNode given = told.event(event);
        if (!given.path("kind").asString().equals("DEPARTURE")) {
            return Optional.empty();
        }
        String known = given.path("manner").asString("");
        String manner = FalseQuotes.pick(
                known.isEmpty()
                        ? List.of("DISMISSED", "RETIRED")
                        : List.of("DISMISSED", "RETIRED", "RESIGNED").stream()
                                .filter(other -> !other.equals(known))
                                .toList(),
                random);
        AnsweredArticle copy = told.copy();
        copy.event(event).put("manner", manner);
        String quote = given.path("quote").asString();
        return Optional.of(new Falsified(
                copy,
                "manner " + manner + " of \"" + quote + "\"",
                extraction -> extraction.claims().stream()
                        .filter(claim -> claim.evidence().quote().equals(quote))
                        .map(Claim::event)
                        .anyMatch(one -> one.details().get(OwnField.MANNER) == Manner.valueOf(manner))));
    }

    private static Falsification wording(String field, Function<Details, @Nullable String> value, List<String> untrue) {
        return (told, event, random) -> {
            String words = FalseQuotes.pick(untrue, random);
            boolean isTrue = told.events()
                    .valueStream()
                    .anyMatch(other -> other.path(field).asString("").contains(words));
            if (isTrue) {
                return Optional.empty();
            }
            AnsweredArticle copy = told.copy();
            copy.event(event).put(field, words);
            return Optional.of(new Falsified(
                    copy,
                    field + ": " + words,
                    FalseNumbers.anyDetail(details -> Objects.equals(value.apply(details), words))));
        };
    }
}

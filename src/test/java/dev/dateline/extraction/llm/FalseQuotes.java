package dev.dateline.extraction.llm;

import dev.dateline.extraction.Extraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Quotes that the article does not have: the event has to be refused with them. */
final class FalseQuotes {

    private static final List<String> STRAYS =
            List.of("allegedly", "seven", "Tuesdays", "merely", "never", "zinc", "overnight", "unwillingly");
    private static final List<String> ELSEWHERE = List.of(
            "The two sides signed the papers in a hotel near the airport.",
            "according to a filing that was seen by this newspaper",
            "It is the largest deal of its sort since the war",
            "the board approved it with all votes but one");

    static final List<Falsification> ALL = List.of(
            FalseQuotes::withAnotherWord,
            FalseQuotes::withAWordMore,
            FalseQuotes::withoutAWord,
            FalseQuotes::reordered,
            FalseQuotes::fromNowhere,
            FalseQuotes::fromAnotherArticle);

    private FalseQuotes() {}

    private static Optional<Falsified> withAnotherWord(AnsweredArticle told, int event, RandomGenerator random) {
        List<String> words = words(told, event);
        words.set(random.nextInt(words.size()), pick(STRAYS, random));
        return quoting(told, event, String.join(" ", words));
    }

    private static Optional<Falsified> withAWordMore(AnsweredArticle told, int event, RandomGenerator random) {
        List<String> words = words(told, event);
        words.add(1 + random.nextInt(words.size() - 1), pick(STRAYS, random));
        return quoting(told, event, String.join(" ", words));
    }

    private static Optional<Falsified> withoutAWord(AnsweredArticle told, int event, RandomGenerator random) {
        List<String> words = words(told, event);
        words.remove(1 + random.nextInt(words.size() - 2));
        return quoting(told, event, String.join(" ", words));
    }

    private static Optional<Falsified> reordered(AnsweredArticle told, int event, RandomGenerator random) {
        List<String> words = words(told, event);
        int at = random.nextInt(words.size() - 1);
        Collections.swap(words, at, at + 1);
        return quoting(told, event, String.join(" ", words));
    }

    private static Optional<Falsified> fromNowhere(AnsweredArticle told, int event, RandomGenerator random) {
        return quoting(told, event, pick(ELSEWHERE, random));
    }

    private static Optional<Falsified> fromAnotherArticle(AnsweredArticle told, int event, RandomGenerator random) {
        AnsweredArticle other = another(told, random);
        return quoting(
                told,
                event,
                other.event(random.nextInt(other.events().size())).path("quote").asString());
    }

    private static List<String> words(AnsweredArticle told, int event) {
        return new ArrayList<>(
                List.of(told.event(event).path("quote").asString().split(" ", -1)));
    }

    private static Optional<Falsified> quoting(AnsweredArticle told, int event, String quote) {
        // A change may happen to leave what the article has: "a, b" without its "a," at the start.
        if (told.article().text().contains(quote)) {
            return Optional.empty();
        }
        AnsweredArticle copy = told.copy();
        ObjectNode falsified = copy.event(event);
        falsified.put("quote", quote);
        int events = told.events().size();
        Predicate<Extraction> allAreThere = extraction -> extraction.claims().size() >= events;
        return Optional.of(new Falsified(copy, "quote of " + falsified.path("kind") + ": " + quote, allAreThere));
    }

    static AnsweredArticle another(AnsweredArticle told, RandomGenerator random) {
        List<AnsweredArticle> others = AnsweredArticle.all().stream()
                .filter(one -> !one.toString().equals(told.toString()))
                .toList();
        return pick(others, random);
    }

    static <T> T pick(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}

package dev.dateline.extraction.llm.answer;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ExtractionReport;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.extraction.check.text.QuoteSearch;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The claims of an answer, each with its quote found in the text. Nothing else of them has been checked; an event
 * without a quote that is in the text is refused here.
 */
public final class AnswerClaims {

    private static final double CONFIDENCE = 0.8;

    /** Longer evidence, in code units, would let any field be found somewhere in it. */
    private static final int LONGEST_QUOTE = 1_000;

    private final Article article;
    private final String extractor;
    private final QuoteSearch quotes;
    private final AnswerEntities entities;
    private final List<Claim> claims = new ArrayList<>();
    private final List<RefusedEvent> refusals = new ArrayList<>();

    private AnswerClaims(Article article, ParsedAnswer answer, String extractor) {
        this.article = article;
        this.extractor = extractor;
        this.quotes = new QuoteSearch(article.text());
        this.entities = new AnswerEntities(answer);
    }

    /**
     * The claims and the entities of an answer, with the events that were refused.
     *
     * @param extractor what the claims name as their extractor
     */
    public static Extraction of(Article article, ParsedAnswer answer, String extractor) {
        return new AnswerClaims(article, answer, extractor).read(answer);
    }

    private Extraction read(ParsedAnswer answer) {
        JsonNode events = answer.json().path("events");
        Set<Integer> faulty = answer.faulty("events");
        for (int i = 0; i < events.size(); i++) {
            int index = i;
            if (faulty.contains(i)) {
                String fault = answer.faults().stream()
                        .filter(f -> f.itemOf("events").orElse(-1) == index)
                        .map(AnswerFault::message)
                        .findFirst()
                        .orElse("");
                refuse(events.get(i), "The answer does not fit its schema: " + fault + ".");
            } else {
                read(events.get(i));
            }
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> claim.evidence().start())
                .thenComparingInt(claim -> claim.evidence().end())
                .thenComparing(claim -> claim.event().kind()));
        return new Extraction(
                article.id(), entities.all(), claims, new ExtractionReport(extractor, null, refusals, ModelUsage.NONE));
    }

    private void read(JsonNode event) {
        String quote = event.path("quote").stringValue();
        Optional<QuoteSearch.Span> found = quotes.find(quote);
        if (found.isEmpty()) {
            refuse(event, "The quote does not stand in the text.");
        } else if (quote.strip().indexOf(' ') < 0) {
            refuse(event, "The quote is a single word, which reports nothing.");
        } else if (found.get().end() - found.get().start() > LONGEST_QUOTE) {
            refuse(event, "The quote is longer than " + LONGEST_QUOTE + " characters.");
        } else {
            add(event, found.get());
        }
    }

    private void add(JsonNode event, QuoteSearch.Span span) {
        EventKind kind = EventKind.valueOf(event.path("kind").stringValue());
        List<FieldCheck> checks = new ArrayList<>();
        checks.add(new FieldCheck(
                "quote",
                span.exact() ? Outcome.CONFIRMED : Outcome.CHANGED,
                span.exact() ? "is in the text" : "is in the text, except for marks, white space or case"));
        Event reported;
        try {
            reported = event(kind, event);
        } catch (IllegalArgumentException incomplete) {
            refuse(event, "The answer leaves a part of the event open: " + incomplete.getMessage() + ".");
            return;
        }
        claims.add(new Claim(
                reported,
                Status.valueOf(event.path("status").stringValue()),
                when(event.path("when"), checks),
                AnswerFields.texts(event.path("attributedTo")),
                confidence(event.path("confidence")),
                extractor,
                Evidence.of(article.id(), article.text(), span.start(), span.end()),
                checks));
    }

    /** The event with its named participants; if a key role is only described, with the description. */
    private Event event(EventKind kind, JsonNode event) {
        Details details = AnswerFields.details(event);
        try {
            return Event.of(kind, participants(event, AnswerClaims::isNamed), details);
        } catch (IllegalArgumentException incomplete) {
            return Event.of(kind, participants(event, (name, role) -> !name.isBlank()), details);
        }
    }

    private List<Participant> participants(JsonNode event, BiPredicate<String, Role> taken) {
        List<Participant> participants = new ArrayList<>();
        for (JsonNode node : event.path("participants")) {
            String name = node.path("name").stringValue();
            Role role = Role.valueOf(node.path("role").stringValue());
            if (taken.test(name, role)) {
                participants.add(new Participant(role, entities.named(name, role)));
            }
        }
        return participants;
    }

    /** "Consumers" and "regulators around the world" name nobody; only a person may be a described group. */
    private static boolean isNamed(String name, Role role) {
        return !name.isBlank()
                && (role == Role.PERSON
                        || name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c)));
    }

    private static @Nullable When when(JsonNode node, List<FieldCheck> checks) {
        if (!node.isString() || node.stringValue().isBlank()) {
            return null;
        }
        try {
            return When.parse(node.stringValue().strip(), Basis.STATED);
        } catch (IllegalArgumentException e) {
            checks.add(new FieldCheck("when", Outcome.REMOVED, "\"" + node.stringValue() + "\" is no EDTF date"));
            return null;
        }
    }

    private static double confidence(JsonNode node) {
        BigDecimal given = AnswerFields.number(node);
        return given != null && given.compareTo(BigDecimal.ONE) <= 0 ? given.doubleValue() : CONFIDENCE;
    }

    private void refuse(JsonNode event, String reason) {
        refusals.add(new RefusedEvent(kind(event), event.path("quote").asString(""), reason));
    }

    private static @Nullable EventKind kind(JsonNode event) {
        String name = event.path("kind").asString("");
        for (EventKind kind : EventKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}

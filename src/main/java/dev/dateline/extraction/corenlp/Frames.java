package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Claim;
import dev.dateline.fact.Event;
import dev.dateline.fact.EventKind;
import dev.dateline.fact.Evidence;
import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All frames of all kinds: what an article claims. Safe for several threads. */
final class Frames {

    private final Triggers triggers;

    private Frames(List<Frame> frames) {
        triggers = new Triggers(frames);
    }

    static Frames load() {
        WordClasses words = WordClasses.load();
        return new Frames(Arrays.stream(EventKind.values())
                .map(FrameFile::of)
                .flatMap(file -> file.frames().stream().map(entry -> Frame.of(file.kind(), entry, words)))
                .toList());
    }

    /** The claims of an article, in the order of their evidence; each event once. */
    List<Claim> claims(Reading reading) {
        List<Sketch> sketches = sketches(reading);
        Affiliations affiliations = Affiliations.of(reading, sketches);
        List<Sketch> events = EventMerging.merge(
                sketches.stream().map(affiliations::supplyPosts).toList());
        return EventMerging.merge(events.stream().map(affiliations::supplyRest).toList()).stream()
                .filter(sketch -> !sketch.partial())
                .flatMap(sketch -> claim(reading, sketch).stream())
                .sorted(Comparator.comparingInt((Claim c) -> c.evidence().start())
                        .thenComparingInt(c -> c.evidence().end())
                        .thenComparing(c -> c.event().kind()))
                .toList();
    }

    Triggers triggers() {
        return triggers;
    }

    List<Sketch> sketches(Reading reading) {
        List<Sketch> sketches = new ArrayList<>();
        Dates dates = Dates.of(reading);
        for (Sentence sentence : reading.sentences()) {
            FrameMatcher matcher = new FrameMatcher(reading, sentence);
            Sketching sketching = new Sketching(reading, dates, sentence, matcher.spans());
            for (Match match : matcher.matches(triggers)) {
                sketching.sketch(match).ifPresent(sketch -> sketches.addAll(oneEach(sketch)));
            }
        }
        return sketches;
    }

    /** "A and B were named co-CEOs" is two appointments; "it bought A and B" two acquisitions. */
    static List<Sketch> oneEach(Sketch sketch) {
        Role role = switch (sketch.kind()) {
            case APPOINTMENT, DEPARTURE, EDUCATION -> Role.PERSON;
            case ACQUISITION -> Role.TARGET;
            case FOUNDING, FUNDING_ROUND, LAYOFF, BANKRUPTCY, PUBLIC_OFFERING -> Role.COMPANY;
            default -> null;
        };
        if (role == null || sketch.all(role).size() < 2) {
            return List.of(sketch);
        }
        return sketch.all(role).stream()
                .map(one -> {
                    Set<Participant> cast = new LinkedHashSet<>();
                    sketch.cast().stream()
                            .filter(p -> p.role() != role || p.entity().equals(one))
                            .forEach(cast::add);
                    return sketch.withCast(List.copyOf(cast));
                })
                .toList();
    }

    private static Optional<Claim> claim(Reading reading, Sketch sketch) {
        String text = reading.article().text();
        Evidence evidence = Evidence.of(reading.article().id(), text, sketch.start(), sketch.end());
        if (!evidence.verifiedIn(text)) {
            return Optional.empty();
        }
        try {
            Event event = Event.of(sketch.kind(), sketch.cast(), sketch.details());
            return Optional.of(new Claim(
                    event,
                    sketch.status(),
                    sketch.when(),
                    sketch.attributedTo(),
                    sketch.confidence(),
                    CoreNlpExtractor.NAME,
                    evidence));
        } catch (IllegalArgumentException roleMissing) {
            return Optional.empty();
        }
    }
}

package dev.dateline.extraction.offline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.EventCandidates;
import dev.dateline.extraction.offline.event.claim.EventClaims;
import dev.dateline.extraction.offline.event.completion.EventCompletion;
import dev.dateline.extraction.offline.frame.match.FrameMatching;
import dev.dateline.extraction.offline.frame.match.MatchedArticle;
import dev.dateline.extraction.offline.frame.rule.FrameFile;
import dev.dateline.extraction.offline.frame.rule.FrameRule;
import dev.dateline.extraction.offline.frame.rule.FrameRule.Example;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame file's own sentences: what must be found in them, and what must not. */
@Execution(ExecutionMode.CONCURRENT)
class FrameExamplesTests {

    private static final FrameMatching FRAMES = FrameMatching.load();

    static Stream<Arguments> matches() {
        return entries(rule -> rule.matches().stream());
    }

    static Stream<Arguments> rejects() {
        return entries(rule -> rule.rejects().stream());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("matches")
    void finds(EventKind kind, String frame, Example example) {
        MatchedArticle matched = FRAMES.match(AnnotatedArticles.of(example.text()), HandParsed.TIME);
        List<Claim> claims = claims(matched, kind);
        List<EventCandidate> candidates = EventCandidates.of(matched).stream()
                .filter(candidate -> candidate.kind() == kind)
                .toList();
        List<Participant> everybody = candidates.stream()
                .flatMap(candidate -> candidate.cast().stream())
                .toList();
        Map<Role, Set<String>> cast = cast(matched.article(), everybody);
        assertThat(asSets(example))
                .allSatisfy((role, names) -> assertThat(cast.getOrDefault(role, Set.of()))
                        .as("%s in %s", role, claims)
                        .containsAll(names));
        assertThat(candidates).anySatisfy(candidate -> agree(candidate.details(), example));
        if (example.status() != null) {
            assertThat(candidates).extracting(EventCandidate::status).contains(example.status());
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("rejects")
    void findsNothing(EventKind kind, String frame, String text) {
        assertThat(claims(FRAMES.match(AnnotatedArticles.of(text), HandParsed.TIME), kind))
                .isEmpty();
    }

    private static void agree(Details found, Example example) {
        if (example.titles() != null) {
            assertThat(found.titles()).isEqualTo(example.titles());
        }
        if (example.interim() != null) {
            assertThat(found.get(OwnField.INTERIM)).isEqualTo(example.interim());
        }
        if (example.manner() != null) {
            assertThat(found.get(OwnField.MANNER)).isEqualTo(example.manner());
        }
        if (example.series() != null) {
            assertThat(found.get(OwnField.SERIES)).isEqualTo(example.series());
        }
        if (example.money() != null) {
            assertThat(Stream.of(found.get(OwnField.RAISED), found.get(OwnField.PRICE), found.get(OwnField.AMOUNT)))
                    .contains(money(example.money()));
        }
    }

    private static Money money(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        return Money.of(Long.parseLong(parts.getFirst()), parts.getLast());
    }

    private static List<Claim> claims(MatchedArticle matched, EventKind kind) {
        List<EventCandidate> events = EventCompletion.complete(matched.article(), EventCandidates.of(matched));
        return new EventClaims("test")
                .of(matched.article(), events).stream()
                        .filter(claim -> claim.event().kind() == kind)
                        .toList();
    }

    private static Map<Role, Set<String>> cast(AnnotatedArticle article, List<Participant> participants) {
        Map<Role, Set<String>> cast = new TreeMap<>();
        participants.forEach(p -> cast.computeIfAbsent(p.role(), role -> new TreeSet<>())
                .add(article.entity(p.entity()).name()));
        return cast;
    }

    private static Map<Role, Set<String>> asSets(Example example) {
        Map<Role, Set<String>> cast = new TreeMap<>();
        if (example.roles() != null) {
            example.roles().forEach((role, names) -> cast.put(role, new TreeSet<>(names)));
        }
        return cast;
    }

    private static <T> Stream<Arguments> entries(java.util.function.Function<FrameRule, Stream<T>> examples) {
        return Arrays.stream(EventKind.values())
                .map(FrameFile::of)
                .flatMap(file -> file.frames().stream()
                        .flatMap(rule ->
                                examples.apply(rule).map(example -> Arguments.of(file.kind(), rule.name(), example))));
    }
}

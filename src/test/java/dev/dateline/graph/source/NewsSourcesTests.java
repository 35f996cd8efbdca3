package dev.dateline.graph.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.feed.FeedEntry;
import dev.dateline.article.feed.FeedKind;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class NewsSourcesTests {

    private static final String US = "us";
    private static final String THEM = "them";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration OVER = Duration.ofSeconds(-1);

    @Autowired
    NewsSources sources;

    @Autowired
    PollQueue queue;

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private String add(String address, boolean paused) {
        return sources.add(new NewSource(address, "The Quay", 30, paused))
                .source()
                .id();
    }

    private static PollNote read(FeedPlace place) {
        return new PollNote(PollOutcome.READ, FeedKind.ATOM, 2, 1, "a note", 0, place, Duration.ofMinutes(30));
    }

    private NewsSource find(String id) {
        return sources.find(id).orElseThrow();
    }

    @Test
    void anAddressIsAddedOnce() {
        NewsSources.Addition first = sources.add(new NewSource("https://quay.example/feed", "The Quay", 30, false));
        NewsSources.Addition second = sources.add(new NewSource("https://quay.example/feed", null, 60, true));
        assertThat(first.created()).isTrue();
        assertThat(second.created()).isFalse();
        assertThat(second.source()).isEqualTo(first.source());
        assertThat(sources.count()).isEqualTo(1);
    }

    @Test
    void areListedByTheirAddresses() {
        add("https://b.example/", false);
        add("https://a.example/", false);
        add("https://c.example/", false);
        assertThat(sources.after("https://a.example/", 1))
                .extracting(NewsSource::address)
                .containsExactly("https://b.example/");
    }

    @Test
    void aPausedSourceIsNotPolledUnlessAskedFor() {
        String id = add("https://quay.example/feed", true);
        assertThat(queue.hasDue()).isFalse();
        assertThat(find(id).nextPollAt()).isNull();
        sources.askForPoll(id);
        assertThat(queue.hasDue()).isTrue();
        queue.take(US, LONG);
        queue.note(US, id, read(FeedPlace.START));
        assertThat(find(id).nextPollAt()).isNull();
    }

    @Test
    void changesHoldFromTheNextPollOn() {
        String id = add("https://quay.example/feed", false);
        queue.take(US, LONG);
        queue.note(US, id, read(FeedPlace.START));
        NewsSource changed = sources.change(id, null, 60, false).orElseThrow();
        assertThat(changed.outlet()).isNull();
        assertThat(Duration.between(
                        Objects.requireNonNull(changed.lastPoll()).at(), Objects.requireNonNull(changed.nextPollAt())))
                .isEqualTo(Duration.ofHours(1));
        assertThat(sources.change(id, null, 60, true).orElseThrow().nextPollAt())
                .isNull();
        assertThat(sources.change(id, null, 60, false).orElseThrow().nextPollAt())
                .isEqualTo(changed.nextPollAt());
        assertThat(sources.change("none", null, 60, false)).isEmpty();
    }

    @Test
    void areDeletedOnce() {
        String id = add("https://quay.example/feed", false);
        assertThat(sources.delete(id)).isTrue();
        assertThat(sources.delete(id)).isFalse();
        assertThat(sources.askForPoll(id)).isEmpty();
    }

    @Test
    void whatIsNotedIsThereAtTheNextPoll() {
        String id = add("https://quay.example/feed", false);
        List<FeedEntry> listed = List.of(
                new FeedEntry(URI.create("https://quay.example/1"), LocalDate.parse("2024-05-06")),
                new FeedEntry(URI.create("https://quay.example/2?a=b%20c"), null));
        FeedPlace place = FeedPlace.START.afterListing("\"1\"", "yesterday", listed);
        queue.take(US, LONG);
        queue.note(US, id, read(place));
        NewsSource noted = find(id);
        assertThat(noted.kind()).isEqualTo(FeedKind.ATOM);
        assertThat(noted.newArticles()).isEqualTo(2);
        assertThat(noted.waiting()).isEqualTo(2);
        assertThat(Objects.requireNonNull(noted.lastPoll()).note()).isEqualTo("a note");

        sources.askForPoll(id);
        DueSource again = queue.take(US, LONG).orElseThrow();
        assertThat(again.place()).isEqualTo(place);
        assertThat(again.place().afterListing(null, null, listed).waiting()).isEqualTo(place.waiting());
    }

    @Test
    void aFailureIsRememberedBehindTheNextGoodPoll() {
        String id = add("https://quay.example/feed", false);
        queue.take(US, LONG);
        PollNote failed = new PollNote(
                PollOutcome.FAILED, null, 0, 0, "It answers 500.", 1, FeedPlace.START, Duration.ofMinutes(-1));
        queue.note(US, id, failed);
        queue.take(US, LONG);
        queue.note(US, id, read(FeedPlace.START));
        assertThat(Objects.requireNonNull(find(id).lastFailure()).why()).isEqualTo("It answers 500.");
        assertThat(Objects.requireNonNull(find(id).lastPoll()).outcome()).isEqualTo(PollOutcome.READ);
    }

    @Test
    void onePollerHasASourceAtATime() throws Exception {
        IntStream.range(0, 10).forEach(number -> add("https://quay.example/" + number, false));
        try (ExecutorService pollers = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<DueSource>>> taken = IntStream.range(0, 12)
                    .mapToObj(number -> pollers.submit(() -> queue.take("poller-" + number, LONG)))
                    .toList();
            List<String> ids = new ArrayList<>();
            for (Future<Optional<DueSource>> each : taken) {
                each.get().ifPresent(due -> ids.add(due.source().id()));
            }
            assertThat(ids).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSourceWhosePollerIsGoneIsTakenByAnother() {
        String id = add("https://quay.example/feed", false);
        queue.take(US, OVER);
        assertThat(queue.take(THEM, LONG)).isPresent();
        queue.note(US, id, read(FeedPlace.START));
        assertThat(find(id).lastPoll()).as("noted by the one who lost it").isNull();
        assertThat(queue.take(THEM, LONG)).isEmpty();
        queue.giveBackAll();
        assertThat(queue.take(THEM, LONG)).isPresent();
    }
}

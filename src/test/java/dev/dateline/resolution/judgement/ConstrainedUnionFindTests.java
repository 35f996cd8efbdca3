package dev.dateline.resolution.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstrainedUnionFindTests {

    private static final List<String> THINGS = List.of("a", "b", "c", "d");

    private static Judgement judged(int day, Sameness sameness, String left, String right) {
        return Judgement.of(
                "j" + day,
                sameness,
                List.of(left.split(" ")),
                List.of(right.split(" ")),
                Instant.parse("2024-03-0" + day + "T12:00:00Z"));
    }

    private static ConstrainedUnionFind with(Judgement... judgements) {
        return new ConstrainedUnionFind(THINGS, List.of(judgements));
    }

    @Test
    void joinsByPairsAndThroughOthers() {
        ConstrainedUnionFind groups = with();
        assertThat(groups.join("a", "b")).isTrue();
        assertThat(groups.join("b", "c")).isTrue();
        assertThat(groups.of("c")).containsExactly("a", "b", "c");
        assertThat(groups.of("d")).containsExactly("d");
    }

    @Test
    void beginsWithWhatAPersonMerged() {
        assertThat(with(judged(1, Sameness.SAME, "a", "c")).of("a")).containsExactly("a", "c");
    }

    @Test
    void neverJoinsWhatAPersonKeptApart() {
        ConstrainedUnionFind groups = with(judged(1, Sameness.NOT_SAME, "a", "c"));
        assertThat(groups.mayJoin("a", "c")).isFalse();
        assertThat(groups.join("a", "b")).isTrue();
        assertThat(groups.join("b", "c")).as("b stands for a, too, by now").isFalse();
        assertThat(groups.of("c")).containsExactly("c");
    }

    @Test
    void keepsApartWhereJudgementsContradictEachOther() {
        ConstrainedUnionFind groups = with(judged(1, Sameness.SAME, "a", "b"), judged(2, Sameness.NOT_SAME, "a", "b"));
        assertThat(groups.of("a")).containsExactly("a");
    }

    @Test
    void doubtJoinsAndPartsNothing() {
        ConstrainedUnionFind groups = with(judged(1, Sameness.UNSURE, "a", "b"));
        assertThat(groups.of("a")).containsExactly("a");
        assertThat(groups.mayJoin("a", "b")).isTrue();
        assertThat(groups.isJudged("a")).isTrue();
        assertThat(groups.isJudged("c")).isFalse();
    }

    /** A side is named by all that meant it once; any of them that is still there stands for it. */
    @Test
    void aSideIsRepresentedByWhatIsLeftOfIt() {
        assertThat(with(judged(1, Sameness.SAME, "gone b", "lost c")).of("b")).containsExactly("b", "c");
        assertThat(with(judged(1, Sameness.SAME, "gone", "c")).of("c")).containsExactly("c");
    }

    @Test
    void findsTheFirstJudgementBetweenTwoGroups() {
        Judgement first = judged(1, Sameness.NOT_SAME, "a", "c");
        Judgement second = judged(2, Sameness.NOT_SAME, "b", "c");
        ConstrainedUnionFind groups = with(second, first);
        assertThat(groups.betweenThem(Set.of("c"), Set.of("a", "b"))).contains(first);
        assertThat(groups.betweenThem(Set.of("c"), Set.of("d"))).isEmpty();
        assertThat(groups.judgementsOn("c")).containsExactly(first, second);
    }

    @Test
    void theOrderOfMergesDoesNotMatter() {
        List<Judgement> judgements = new ArrayList<>(List.of(
                judged(1, Sameness.SAME, "a", "b"),
                judged(2, Sameness.NOT_SAME, "b", "d"),
                judged(3, Sameness.SAME, "c", "d")));
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(judgements, random);
            ConstrainedUnionFind groups = new ConstrainedUnionFind(THINGS, judgements);
            assertThat(groups.of("a")).containsExactly("a", "b");
            assertThat(groups.of("d")).containsExactly("c", "d");
            assertThat(groups.mayJoin("a", "c")).isFalse();
        }
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> with().of("e")).withMessageContaining("e");
    }
}

package dev.dateline.resolution.event;

import dev.dateline.fact.event.Appointment;
import dev.dateline.fact.event.Departure;
import dev.dateline.fact.event.Education;
import dev.dateline.fact.event.ExecutiveSearch;
import dev.dateline.fact.event.Position;
import dev.dateline.resolution.name.Posts;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two reports mean the same appointment, position or departure of a person. */
final class PostRules {

    /** From the announcement to the first, or last, day in the post. */
    private static final int NOTICE = 180;

    private static final int AROUND_THE_SAME_TIME = 45;

    private PostRules() {}

    static Verdict appointment(ReportPair two, Appointment one, Appointment other) {
        Set<String> posts = Posts.of(one);
        Set<String> others = Posts.of(other);
        if (posts.isEmpty() != others.isEmpty()) {
            return somePost(two);
        }
        if (!posts.isEmpty() && !ReportPair.share(posts, others)) {
            return Verdict.apart("other posts");
        }
        if (one.interim() != other.interim() && (!two.areDated() || two.daysBetween() > AROUND_THE_SAME_TIME)) {
            return two.areDated() ? Verdict.apart("interim and for good") : Verdict.open("perhaps interim");
        }
        return two.within(NOTICE, "the same person and post").withMore(2);
    }

    static Verdict departure(ReportPair two, Departure one, Departure other) {
        Set<String> posts = Posts.of(one);
        Set<String> others = Posts.of(other);
        if (posts.isEmpty() != others.isEmpty()) {
            return somePost(two);
        }
        return posts.isEmpty() || ReportPair.share(posts, others)
                ? two.within(NOTICE, "the same person leaves the same post").withMore(2)
                : Verdict.apart("other posts");
    }

    /** One report names the post, the other does not. */
    private static Verdict somePost(ReportPair two) {
        if (two.daysBetween() > NOTICE) {
            return Verdict.apart("%d days apart".formatted(two.daysBetween()));
        }
        boolean sameTime = two.areDated() && two.daysBetween() <= AROUND_THE_SAME_TIME;
        return sameTime || (!two.inOneArticle() && !two.areDated())
                ? Verdict.same(two.closeness(), "the same person at that time")
                : Verdict.open("perhaps another post");
    }

    static Verdict search(ReportPair two, ExecutiveSearch one, ExecutiveSearch other) {
        Set<String> posts = one.titles().stream().map(Posts::of).collect(Collectors.toSet());
        Set<String> others = other.titles().stream().map(Posts::of).collect(Collectors.toSet());
        boolean otherPosts = !posts.isEmpty() && !others.isEmpty() && !ReportPair.share(posts, others);
        return otherPosts ? Verdict.apart("other posts") : two.within(365, "the same post to be filled");
    }

    /**
     * A state is one for as long as it lasts: that a post was held on one day does not contradict that it was held on
     * another, however far apart. Only stated times that leave a gap make two. Nothing here is in doubt: whether a
     * label means one time or two is no question for a person.
     */
    static Verdict position(ReportPair two, Position one, Position other) {
        Set<String> posts = Posts.of(one);
        Set<String> others = Posts.of(other);
        if (posts.isEmpty() != others.isEmpty() || (!posts.isEmpty() && !ReportPair.share(posts, others))) {
            return Verdict.apart("other posts");
        }
        Holding holding = Holding.of(two.one());
        Holding second = Holding.of(two.other());
        long gap = holding.daysFrom(second);
        if (one.interim() != other.interim() && gap > AROUND_THE_SAME_TIME) {
            return Verdict.apart("interim and for good");
        }
        return gap == 0 || mayBridge(gap, holding, second)
                ? Verdict.same(1, "the same person and post")
                : Verdict.apart("held at other times");
    }

    /** Two days on which the post is said to be held, or a day so close to a stated end that the label is only late. */
    private static boolean mayBridge(long gap, Holding one, Holding other) {
        boolean bounded = one.isBounded() || other.isBounded();
        return (one.isPresent() && other.isPresent()) || (bounded && gap <= NOTICE);
    }

    static Verdict education(Education one, Education other) {
        boolean anotherDegree =
                ReportPair.differ(one.degree(), other.degree()) || ReportPair.differ(one.field(), other.field());
        return anotherDegree ? Verdict.open("perhaps another degree") : Verdict.same(1, "the same person and school");
    }
}

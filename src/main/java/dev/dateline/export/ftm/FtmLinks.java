package dev.dateline.export.ftm;

import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.PrefixDates;
import dev.dateline.export.format.Sources;
import dev.dateline.fact.relation.RelationType;
import dev.dateline.fact.value.When;
import dev.dateline.relationships.network.Neighbourhood.Tie;
import dev.dateline.relationships.post.HeldPosition;
import dev.dateline.timeline.read.EventDetail;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts, holdings and successions as intervals of FollowTheMoney. A date is cut off where it is no longer known; the text
 * beside it has it as EDTF.
 */
final class FtmLinks {

    /** Who directs is a director there, whatever the post is called; others are employed. */
    private static final Pattern DIRECTING = Pattern.compile(
            "(?i).*\\b(c.?.?o|co-c.?o|chief|president|chair\\w*|director|board|managing|partner|founder|head)\\b.*");

    private final Excerpt excerpt;
    private final FtmThings things;

    FtmLinks(Excerpt excerpt, FtmThings things) {
        this.excerpt = excerpt;
        this.things = things;
    }

    Stream<FtmEntity> all() {
        return Stream.concat(posts(), excerpt.graph().edges().stream().flatMap(this::link));
    }

    /** A post that somebody held more than once is there as often, from the second time on with a number in its id. */
    private Stream<FtmEntity> posts() {
        Map<String, Integer> times = new HashMap<>();
        return excerpt.positions().stream().map(post -> {
            int time = times.merge(id(post), 1, Integer::sum);
            return post(post, time == 1 ? id(post) : id(post) + "-" + time);
        });
    }

    private static String id(HeldPosition post) {
        return slug(String.join(
                "-",
                "post",
                post.person().id().value(),
                post.organization().id().value(),
                Objects.requireNonNullElse(post.title(), "")));
    }

    private FtmEntity post(HeldPosition post, String id) {
        String title = Objects.requireNonNullElse(post.title(), "");
        boolean directs = DIRECTING.matcher(title).matches();
        FtmEntity link = FtmEntity.of(directs ? "Directorship" : "Employment", id)
                .with(directs ? "director" : "employee", post.person().id())
                .with(directs ? "organization" : "employer", post.organization().id())
                .with("role", title)
                .with("startDate", prefix(post.from()))
                .with("endDate", prefix(post.to()))
                .with("summary", post.interim() ? "interim" : null)
                .with("summary", post.joint() ? "shared" : null)
                .with("description", edtf("From", post.from()))
                .with("description", edtf("To", post.to()));
        evidence(
                post.eventIds().stream()
                        .map(excerpt.events()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                link);
        return link;
    }

    private Stream<FtmEntity> link(Tie tie) {
        return switch (tie.type()) {
            case INVESTED_IN, ACQUIRED -> Stream.of(canOwn(tie) ? ownership(tie) : unknown(tie));
            case SUCCEEDED -> Stream.of(succession(tie));
            case HELD_POSITION -> hasPost(tie) ? Stream.empty() : Stream.of(unknown(tie));
            case LED_ROUND_OF -> Stream.empty(); // The holding says so.
            case SUED -> Stream.empty(); // The case says so.
            default -> Stream.of(unknown(tie));
        };
    }

    private boolean canOwn(Tie tie) {
        return things.isLegal(tie.from()) && things.canBeOwned(tie.to());
    }

    private boolean hasPost(Tie tie) {
        return excerpt.positions().stream()
                .anyMatch(post -> post.person().id().equals(tie.from())
                        && post.organization().id().equals(tie.to()));
    }

    private FtmEntity ownership(Tie tie) {
        boolean led = excerpt.graph().edges().stream()
                .anyMatch(other -> other.type() == RelationType.LED_ROUND_OF
                        && other.from().equals(tie.from())
                        && other.to().equals(tie.to()));
        String role = tie.type() == RelationType.ACQUIRED ? "acquirer" : led ? "lead investor" : "investor";
        return dated("Ownership", tie)
                .with("owner", tie.from())
                .with("asset", tie.to())
                .with("role", role)
                .with("startDate", PrefixDates.of(tie.first()));
    }

    private FtmEntity succession(Tie tie) {
        return dated("Succession", tie)
                .with("successor", tie.from())
                .with("predecessor", tie.to())
                .with("date", PrefixDates.of(tie.first()));
    }

    private FtmEntity unknown(Tie tie) {
        return dated("UnknownLink", tie)
                .with("subject", tie.from())
                .with("object", tie.to())
                .with("role", tie.type().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .with("startDate", PrefixDates.of(tie.first()));
    }

    private FtmEntity dated(String schema, Tie tie) {
        String id = String.join(
                "-",
                "tie",
                tie.type().name(),
                tie.from().value(),
                tie.to().value(),
                tie.status().name());
        FtmEntity link = FtmEntity.of(schema, slug(id))
                .with("status", tie.status().name().toLowerCase(Locale.ROOT))
                .with("description", edtf("First", tie.first()))
                .with("description", edtf("Last", tie.last()));
        evidence(excerpt.events(tie), link);
        return link;
    }

    private static void evidence(List<EventDetail> events, FtmEntity link) {
        for (EventDetail event : events) {
            link.with("summary", event.item().headline())
                    .with("recordId", event.item().id())
                    .withAll("description", Sources.cited(event));
            event.claims()
                    .forEach(claim -> link.with("publisher", claim.article().outlet())
                            .with("sourceUrl", claim.article().url()));
        }
    }

    private static @Nullable String prefix(@Nullable When when) {
        return when == null ? null : PrefixDates.of(when);
    }

    static @Nullable String edtf(String label, @Nullable When when) {
        return when == null ? null : label + ": " + when.edtf() + " (EDTF)";
    }

    private static String slug(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-").replaceFirst("-$", "");
    }
}

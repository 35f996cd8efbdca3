package dev.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On which day each part of a text was written. That is the day of publication, save for live pages, where each post
 * begins with a line that is its time ("20 September 2024, 14:10").
 */
public final class PostDays {

    private static final Pattern LINE = Pattern.compile(
            "^(?<day>\\d{1,2} \\p{Lu}\\p{Ll}{2,8} \\d{4})(?<time>, \\d{2}:\\d{2})?$", Pattern.MULTILINE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private final @Nullable LocalDate published;
    private final NavigableMap<Integer, LocalDate> posts;

    private PostDays(@Nullable LocalDate published, NavigableMap<Integer, LocalDate> posts) {
        this.published = published;
        this.posts = posts;
    }

    /** A day alone on a line dates what follows only where several do: one may be anything. */
    public static PostDays of(String text, @Nullable LocalDate published) {
        NavigableMap<Integer, LocalDate> posts = new TreeMap<>();
        boolean timed = false;
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            LocalDate day = day(lines.group("day"));
            if (day != null) {
                posts.put(lines.start(), day);
                timed |= lines.group("time") != null;
            }
        }
        return new PostDays(published, timed || posts.size() > 1 ? posts : new TreeMap<>());
    }

    /** The day on which the words at this place were written; null where it is unknown. */
    public @Nullable LocalDate at(int offset) {
        Map.Entry<Integer, LocalDate> post = posts.floorEntry(offset);
        return post == null ? published : post.getValue();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package dev.dateline.export.calendar;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Writes the lines of an iCalendar file (RFC 5545): escaped, and folded to at most 75 octets. By hand, as ical4j builds the
 * whole calendar in memory.
 */
final class CalendarLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final Writer out;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /** A property whose value is a text. */
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    /** A property whose value is a day. */
    void day(String name, LocalDate value) throws IOException {
        line(name + ";VALUE=DATE", DAY.format(value));
    }

    /** A property whose value is the beginning of a day in universal time. */
    void midnight(String name, LocalDate value) throws IOException {
        line(name, DAY.format(value) + "T000000Z");
    }

    /** A property whose value stands as it is. */
    void line(String name, String value) throws IOException {
        int octets = 0;
        for (int sign : (name + ":" + value).codePoints().toArray()) {
            String text = Character.toString(sign);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                out.write(FOLD);
                octets = 1;
            }
            out.write(text);
            octets += length;
        }
        out.write("\r\n");
    }

    /**
     * Control characters are left out, as the format cannot write them. Some readers end a line at any sign that Unicode
     * has for it.
     */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", "");
    }
}

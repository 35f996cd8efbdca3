package dev.dateline.evaluation.line;

import dev.dateline.fact.event.EventKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence with the kinds of event that it reports; none if it reports nothing of ours.
 *
 * @param number its line in the file, from 1
 */
public record LabelledSentence(int number, Set<EventKind> kinds, String text) {

    private static final String NOTHING = "NONE";

    public LabelledSentence {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads lines of the form {@code KIND,KIND<TAB>sentence}, with {@code NONE} for no kind.
     *
     * @param source the file's name, for messages
     * @throws InvalidInput if a line is not of that form
     */
    public static List<LabelledSentence> read(String source, Stream<String> lines) {
        List<String> all = lines.toList();
        return IntStream.range(0, all.size())
                .mapToObj(at -> line(source, at + 1, all.get(at)))
                .toList();
    }

    private static LabelledSentence line(String source, int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 2 || columns[1].isBlank()) {
            throw new InvalidInput(source + ": line " + number
                    + ": not KINDS, a tab and a sentence, such as \"ACQUISITION<tab>A bought B.\"");
        }
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (String kind : columns[0].split(",", -1)) {
            if (!kind.equals(NOTHING)) {
                kinds.add(kind(source, number, kind));
            }
        }
        return new LabelledSentence(number, kinds, columns[1].strip());
    }

    private static EventKind kind(String source, int number, String name) {
        try {
            return EventKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(source + ": line " + number + ": no kind of event is called " + name + "; write NONE"
                    + " for a sentence that reports nothing.");
        }
    }
}

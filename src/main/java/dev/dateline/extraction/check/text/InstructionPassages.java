package dev.dateline.extraction.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text that speak to the software that reads it ("ignore your instructions and report …"). They
 * report nothing, so no evidence may come from them.
 */
public final class InstructionPassages {

    private record Paragraph(int start, int end) {}

    private static final Pattern INSTRUCTION = CueWords.any("instruction");

    private final String text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    public InstructionPassages(String text) {
        this.text = text;
        boolean announced = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            // Folded, since such passages are often written so that people overlook them.
            String line = FoldedText.fold(text.substring(start, end));
            boolean instructs = INSTRUCTION.matcher(line).find();
            if (instructs || (announced && !line.isBlank())) {
                paragraphs.add(new Paragraph(start, end));
            }
            // "Instructions for language models:" announces the paragraph that follows.
            announced = instructs ? line.endsWith(":") : announced && line.isBlank();
            start = end + 1;
        }
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Whether some of these code units stand in such a paragraph. */
    public boolean overlap(int start, int end) {
        return paragraphs.stream().anyMatch(paragraph -> start < paragraph.end() && paragraph.start() < end);
    }

    /** The text with blanks in the place of such paragraphs, so that nothing is found in them. */
    public String blanked() {
        StringBuilder blanked = new StringBuilder(text);
        paragraphs.forEach(paragraph ->
                blanked.replace(paragraph.start(), paragraph.end(), " ".repeat(paragraph.end() - paragraph.start())));
        return blanked.toString();
    }
}

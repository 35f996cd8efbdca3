package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextWindowsProperties {

    private static final int WINDOW = 1_000;

    @Property
    void noWindowIsTooLarge(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int window) {
        assertThat(TextWindows.of(text, window)).allMatch(part -> part.length() <= window);
    }

    @Property
    void togetherTheyAreTheText(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int window) {
        assertThat(withoutOverlaps(TextWindows.of(text, window), text)).isEqualTo(text);
    }

    @Property
    void noPairIsCutInTwo(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int window) {
        assertThat(TextWindows.of(text, window))
                .noneMatch(part -> Character.isLowSurrogate(part.charAt(0))
                        || Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    @Example
    void aTextThatFitsIsOneWindow() {
        assertThat(TextWindows.of("One.\nTwo.", 9)).containsExactly("One.\nTwo.");
    }

    @Example
    void eachBeginsWithTheLastParagraphBeforeIt() {
        assertThat(TextWindows.of("One one.\nTwo two.\nThree.\n", 18))
                .containsExactly("One one.\nTwo two.\n", "Two two.\nThree.\n");
    }

    @Example
    void aLongParagraphIsCutBehindASentence() {
        String paragraph = "It rained all day. ".repeat(200);
        assertThat(TextWindows.of(paragraph, WINDOW))
                .hasSizeGreaterThan(3)
                .allMatch(part -> part.endsWith(". ") && part.startsWith("It"));
    }

    @Example
    void aTextOfTwoHundredThousandCharactersIsCutAtParagraphs() {
        String text = "Corvane bought Halden. It rained on Monday.\n\n".repeat(4_500);
        List<String> windows = TextWindows.of(text, 60_000);
        assertThat(text).hasSizeGreaterThan(200_000);
        assertThat(windows).hasSize(4).allMatch(part -> part.endsWith("\n") && part.length() <= 60_000);
    }

    /** What is new in each window, one behind the other. */
    private static String withoutOverlaps(List<String> windows, String text) {
        StringBuilder joined = new StringBuilder(windows.getFirst());
        for (String window : windows.subList(1, windows.size())) {
            int overlap = Math.min(window.length(), joined.length());
            while (!(joined.toString().endsWith(window.substring(0, overlap))
                    && text.startsWith(joined + window.substring(overlap)))) {
                overlap--;
            }
            joined.append(window.substring(overlap));
        }
        return joined.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Corvane ",
                        "bought Halden. ",
                        "It rained. ",
                        "\n",
                        "\r\n",
                        "😀",
                        "abcdefghijklmnopqrstuvwxyzABCD",
                        "é ",
                        "… ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                // Numbered, so that no overlap is taken for another.
                .map(pieces -> IntStream.range(0, pieces.size())
                        .mapToObj(i -> i + pieces.get(i))
                        .collect(Collectors.joining()));
    }
}

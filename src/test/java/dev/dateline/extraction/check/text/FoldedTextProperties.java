package dev.dateline.extraction.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The way back from a folded text to the original, whatever the text is. */
class FoldedTextProperties {

    @Property
    void aSpanMapsBackToWordsThatFoldToTheSame(@ForAll("texts") String text, @ForAll int from, @ForAll int length) {
        FoldedText folded = FoldedText.of(text);
        Assume.that(folded.length() > 0);
        int start = Math.floorMod(from, folded.length());
        int end = start + 1 + Math.floorMod(length, folded.length() - start);
        String span = folded.toString().substring(start, end);
        // A character may become several ("…" is "..."): a span that begins or ends in one widens to all of it.
        assertThat(FoldedText.fold(folded.original(start, end))).contains(span.strip());
        assertThat(folded.originalStart(start)).isBetween(0, text.length() - 1);
        assertThat(folded.originalEnd(end)).isBetween(folded.originalStart(start) + 1, text.length());
    }

    @Property
    void noPairIsCutInTwo(@ForAll("texts") String text) {
        FoldedText folded = FoldedText.of(text);
        for (int at = 1; at < folded.length(); at++) {
            assertThat(isInsideAPair(text, folded.originalStart(at))).isFalse();
            assertThat(isInsideAPair(text, folded.originalEnd(at))).isFalse();
        }
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String once = FoldedText.fold(text);
        assertThat(FoldedText.fold(once)).isEqualTo(once);
    }

    @Property
    void eachQuoteIsFoundAgain(@ForAll("texts") String text) {
        String folded = FoldedText.fold(text);
        Assume.that(folded.chars().anyMatch(Character::isLetter) && !folded.contains("..."));
        assertThat(new QuoteSearch(text).find(folded)).isPresent();
    }

    private static boolean isInsideAPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Corvane",
                "bought",
                " ",
                " ",
                "\u00A0",
                "\r\n",
                "\n",
                "“",
                "”",
                "’",
                "'",
                "—",
                "-",
                "…",
                "...",
                "é",
                "e\u0301\u0323",
                "\u0301",
                "😀",
                "👩‍👩‍👧",
                "𝒞",
                "\uD83D",
                "\uDE00",
                "ﬁ",
                "İ",
                "ß",
                "\u00AD",
                "\u200B",
                "\uFEFF",
                "№",
                "½",
                "ﷺ",
                "科",
                "한",
                "$4",
                "Ⅷ",
                "ǆ");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}

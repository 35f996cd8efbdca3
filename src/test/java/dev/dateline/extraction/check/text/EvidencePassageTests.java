package dev.dateline.extraction.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePassageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It grew. [Corvane bought Halden.] It is big.       | `Corvane bought Halden. `
            It grew. Corvane [bought Halden] in May. It is big. | `Corvane bought Halden in May. `
            [It grew]                                          | It grew
            # abbreviations end no sentence
            Mr. Pell and Dr. J. Ruiz of Alba Inc. [left it] on Jan. 3. It fell. | `Mr. Pell and Dr. J. Ruiz of Alba Inc. left it on Jan. 3. `
            # an initial at the end of the quote
            It fell. [He joined Ana P.] Ruiz at No. 5. It rose. | `He joined Ana P. Ruiz at No. 5. `
            # two sentences
            It fell. It [grew. Pell] left. It rose.            | `It grew. Pell left. `
            # no further than the paragraph
            A heading without a stop/[Corvane bought Halden]/It grew | Corvane bought Halden
            """)
    void theSentenceHoldsTheEvidence(String marked, String sentence) {
        assertThat(MarkedPassage.of(marked).sentence()).isEqualTo(sentence);
    }

    @Test
    void theOffsetPointsAtTheEvidence() {
        EvidencePassage passage = MarkedPassage.of("It fell. Then Corvane [bought Halden] in May.");
        assertThat(passage.sentence().substring(passage.offset())).startsWith(passage.quote());
        assertThat(passage.quote()).isEqualTo("bought Halden");
    }

    @Test
    void aParagraphEndsAtALineFeed() {
        String before =
                "It was founded long ago and has grown ever since, without anybody taking notice of it. ".repeat(2);
        assertThat(MarkedPassage.of("One./" + before + "[It fell.]/Three.").paragraph())
                .isEqualTo(before + "It fell.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            One.//[Two]//Three.//Four.       | One.//Two//Three.
            [One]//Two.//Three.              | One//Two.
            One.//Two.//[Three]              | Two.//Three
            One.//Two.//[Three]//            | Two.//Three//
            """)
    void aLineHasItsNeighbours(String marked, String paragraph) {
        assertThat(MarkedPassage.of(marked).paragraph()).isEqualTo(paragraph.replace('/', '\n'));
    }

    @Test
    void windowsLineEndsMakeNoDifference() {
        String text = "One was.\r\n\r\nCorvane grew. It bought Halden.\r\n\r\nThree was.";
        int start = text.indexOf("bought");
        EvidencePassage passage = MarkedPassage.of(text.replace("bought Halden", "[bought Halden]"));
        assertThat(start).isPositive();
        assertThat(passage.sentence().strip()).isEqualTo("It bought Halden.");
        assertThat(passage.paragraph().strip()).startsWith("One was.").endsWith("Three was.");
    }

    @Test
    void wordsFarAwayAreNoNeighboursEvenWithoutParagraphs() {
        String much = "and so on it goes ".repeat(1_000);
        EvidencePassage passage = MarkedPassage.of("In 1999 " + much + "[Corvane bought Halden] " + much + "in 2001");
        assertThat(passage.sentence()).hasSizeLessThan(3_000).doesNotContain("1999", "2001");
        assertThat(passage.paragraph()).hasSizeLessThan(6_000).doesNotContain("1999", "2001");
        assertThat(passage.paragraph()).doesNotStartWith("n").matches("(?s)\\s*(?:and|so|on|it|goes)\\b.*");
    }
}

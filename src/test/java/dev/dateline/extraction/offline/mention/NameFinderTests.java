package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names stand, and how far they reach. */
class NameFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what may open a sentence
            Norvex/NNP/GGG raised/VBD money/NN                         | Norvex
            Growth/NN slowed/VBD                                       | ''
            Quarry/NN was/VBD founded/VBN in/IN May/NNP/DATE           | Quarry
            Retailer/NN Norvex/NNP/GGG grew/VBD                        | Norvex
            # how far a name reaches
            He/PRP left/VBD Norvex/NNP/GGG ,/, Inc./NNP yesterday/NN   | Norvex , Inc.
            He/PRP left/VBD the/DT University/NNP/GGG of/IN/GGG Tartu/NNP/GGG | University of Tartu
            He/PRP left/VBD Birch/NNP/GGG &/CC Rowan/NNP/GGG           | Birch & Rowan
            He/PRP bought/VBD the/DT Kernel/NNP 2.1/CD for/IN it/PRP   | Kernel 2.1
            He/PRP met/VBD Ludwig/NNP/PPP van/NNP Beek/NNP/PPP         | Ludwig van Beek
            # what parts two names
            He/PRP left/VBD Ann/NNP/PPP 's/POS Attic/NNP/GGG           | Ann; Attic
            the/DT Coty/NNP/GGG -/HYPH Jenner/NNP/PPP deal/NN of/IN Coty/NNP and/CC Jenner/NNP | Coty; Jenner; Coty; Jenner
            Tarnwick/NNP/GGG CEO/NNP Lena/NNP/PPP Marsh/NNP/PPP left/VBD | Tarnwick; Lena Marsh
            # capitals that are no names
            the/DT Dutch/JJ firm/NN left/VBD in/IN March/NNP/DATE      | ''
            Photo/NN :/: Ann/NNP/PPP Doe/NNP/PPP                       | ''
            """)
    void finds(String words, String names) {
        HandParsed parsed = HandParsed.of(words, "");
        String found = new NameFinder(parsed.lines(), "")
                .find().stream().map(NameSpan::surface).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sprout/VB Garden/NNP sued/VBD ./. Sprout/VB Garden/NNP grew/VBD | Sprout Garden; Sprout Garden
            Sprout/VB Garden/NNP sued/VBD                                   | Garden
            """)
    void whatTheDocumentRepeatsIsAName(String words, String names) {
        HandParsed parsed = HandParsed.of(words, "");
        String found = new NameFinder(parsed.lines(), "")
                .find().stream().map(NameSpan::surface).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(names);
    }
}

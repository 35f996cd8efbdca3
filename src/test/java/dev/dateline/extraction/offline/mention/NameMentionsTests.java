package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.AnnotatedArticles;
import dev.dateline.fact.entity.Entity;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found as a name in short texts, and as what. */
class NameMentionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a lone new name is a company's, whatever the models say
            Brindlewood raised $4 million. Brindlewood, a startup in Leeds, makes sensors. | ORGANIZATION Brindlewood
            # a company named like a person
            Clara Winslow said on Monday that sales fell. Clara Winslow, which sells curtains, was founded in 1960. | ORGANIZATION Clara Winslow
            # a surname means the person named in full
            Maya Okafor founded the lab. Okafor left in May.                     | PERSON Maya Okafor/Okafor
            Ivo Braun Petersen runs Siemens. "We grow," Petersen said.           | PERSON Ivo Braun Petersen/Petersen
            # a title is no part of a name
            Tarnwick CEO Lena Marsh resigned.                                    | PERSON Lena Marsh
            Tarnwick Chief Financial Officer Lena Marsh resigned.                | PERSON Lena Marsh
            Two lead it — COO Bo Lin and CTO Christian Laurent. She trusts Bo Lin and Christian Laurent. | PERSON Christian Laurent
            # a short form means the long one
            Quillon Management sued. Quillon also asked for a refund.            | ORGANIZATION Quillon Management/Quillon
            The Maritime Safety Commission (MSC) fined it. The MSC said more.    | ORGANIZATION Maritime Safety Commission/MSC
            Birch & Rowan sold its pubs. The sale helps B&R pay its debts.       | ORGANIZATION Birch & Rowan/B&R
            # a name that begins like an order
            Sprout Garden, a maker of spades, sued. Sprout Garden has 40 staff.  | ORGANIZATION Sprout Garden
            # names held together by their small words
            She studied at the University of Tartu in Estonia.                   | ORGANIZATION University of Tartu
            A partner at Marlow & Finch LLP spoke for him.                       | ORGANIZATION Marlow & Finch LLP
            # a name that begins with its owner, written so each time
            Uncle Milo's Noodles opened in May. Workers sued Uncle Milo's Noodles in Leeds. | ORGANIZATION Uncle Milo's Noodles
            # a name that ends with an apostrophe, and never stands without
            Its clients include Tarnwick, Fielding's and Old Harlow's, it said. | ORGANIZATION Old Harlow's
            # one list, one kind
            Its investors include Birch Capital, Oakline, Redfern and Juno Ventures. | ORGANIZATION Oakline
            # an acronym leaves out whose it is
            The U.S. Fair Pricing Commission fined the bank. The FPC said so on Friday. | ORGANIZATION U.S. Fair Pricing Commission/FPC
            # products by what is done with them
            Tarnwick launched Plumage, its new app for birdwatchers, on Monday.  | PRODUCT Plumage
            The company will use Fathom.js for the new site.                     | PRODUCT Fathom.js
            # places
            The Tallinn-based startup hired ten engineers in Estonia.            | PLACE Tallinn
            """)
    void finds(String text, String expected) {
        assertThat(names(text)).contains(expected.split(" ", 2)[0] + " " + expected.split(" ", 2)[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The CEO and the CFO of the Dutch firm met the Board on Monday.       | CEO
            The Company closed its Series B in March.                            | Series B
            Its shares (NYSE: BRND) fell. Americans lost money.                  | BRND
            Some CIOs and CFOs use the Internet to read about AI.                | Internet
            It bought Californian wine company Alder Foods in May.               | Californian
            The Saudi Arabian lender made a loss in May.                        | Saudi
            He wrote "Winter of Glass" in 2009, and the Clean Water Act in 2011. | Clean Water Act
            """)
    void ignores(String text, String noName) {
        assertThat(names(text)).doesNotContain(noName);
    }

    private static String names(String text) {
        return AnnotatedArticles.of(text).entities().stream()
                .map(NameMentionsTests::describe)
                .collect(Collectors.joining("; "));
    }

    private static String describe(Entity entity) {
        String aliases = entity.aliases().isEmpty() ? "" : "/" + String.join("/", entity.aliases());
        return entity.kind() + " " + entity.name() + aliases;
    }
}

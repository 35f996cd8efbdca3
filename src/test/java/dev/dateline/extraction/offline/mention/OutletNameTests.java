package dev.dateline.extraction.offline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex Blog            | Norvex
            Norvex Newsroom        | Norvex
            Norvex Investor News   | Norvex
            Norvex IR              | Norvex
            The Ledger             | The Ledger
            Harbour News           | Harbour News
            """)
    void isTheOutletWithoutWhatKindItIs(String outlet, String name) {
        assertThat(OutletName.of(article(outlet, "Tarn fell."))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norvex Blog | Norvex has a new lamp.                                  | true
            Norvex      | We have a new lamp. Our customers will like it.         | true
            The Ledger  | Norvex has a new lamp.                                  | false
            # what others say in quotation marks is not the outlet's voice
            The Ledger  | “We have a lamp,” said Holm. “Our lamps sell.”          | false
            The Ledger  | "We have a lamp," said Holm. "Our lamps, we know, sell." | false
            The Ledger  | It is one of ours.                                      | false
            """)
    void aCompanySpeaksForItself(String outlet, String text, boolean expected) {
        assertThat(OutletName.isFirstParty(article(outlet, text))).isEqualTo(expected);
    }

    private static Article article(String outlet, String text) {
        return new Article(new ArticleId("a"), null, outlet, null, null, null, text);
    }
}

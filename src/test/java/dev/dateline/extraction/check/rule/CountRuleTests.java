package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.MarkedPassage;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It cut 640 jobs.]                     | 640     | true
            [It cut 1,200 jobs.]                   | 1200    | true
            [It cut 12 000 jobs.]                  | 12000   | true
            [It cut 3.5k jobs.]                    | 3500    | true
            [It cut 2 thousand jobs.]              | 2000    | true
            [It cut 1.2 million jobs.]             | 1200000 | true
            [It cut two hundred jobs.]             | 200     | true
            [It cut twenty-five jobs.]             | 25      | true
            [It cut ninety thousand jobs.]         | 90000   | true
            [It cut a dozen jobs.]                 | 12      | true
            [It cut nineteen jobs.]                | 19      | true
            [It cut a hundred and fifty jobs.]     | 150     | true
            [It cut two hundred twenty jobs.]      | 220     | true
            [It cut two dozen jobs.]               | 24      | true
            [It cut fifteen hundred jobs.]         | 1500    | true
            [It cut two thousand five hundred.]    | 2500    | true
            [It cut one thousand and ten jobs.]    | 1010    | true
            [It cut jobs.] They are 640.           | 640     | true
            # other numbers
            [It cut 640 jobs.]                     | 64      | false
            [It cut 640 jobs.]                     | 6400    | false
            [It cut 1,200 jobs.]                   | 200     | false
            [It cut 1.5 jobs.]                     | 15      | false
            [It cut twenty-five jobs.]             | 5       | false
            [It cut two hundred jobs.]             | 2       | false
            [It cut a hundred and fifty jobs.]     | 50      | false
            [It cut a hundred and fifty jobs.]     | 100     | false
            [It cut two hundred twenty jobs.]      | 20      | false
            [It cut two dozen jobs.]               | 2       | false
            [It cut two dozen jobs.]               | 12      | false
            [It cut two thousand five hundred.]    | 500     | false
            [It cut two thousand five hundred.]    | 2000    | false
            [It cut someone's jobs.]               | 1       | false
            # numbers of something else
            [It saved $640 million.]               | 640     | false
            [It saved €640.]                       | 640     | false
            [It cut 12 percent of its staff.]      | 12      | false
            [It cut 12% of its staff.]             | 12      | false
            [It cut 12.5 per cent of its staff.]   | 12      | false
            [It cut staff in unit A640.]           | 640     | false
            """)
    void readsHeadCounts(String marked, long count, boolean kept) {
        Details details = Details.builder().with(OwnField.HEADCOUNT, count).build();
        assertThat(checked(marked, details).get(OwnField.HEADCOUNT)).isEqualTo(kept ? count : null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [It cut 12 percent of its staff.]      | 0.12  | true
            [It cut 12% of its staff.]             | 0.12  | true
            [It cut 12.5 per cent of its staff.]   | 0.125 | true
            [It cut 12pc of its staff.]            | 0.12  | true
            [It cut a third of its staff.]         | 0.333 | true
            [It cut two-thirds of its staff.]      | 0.667 | true
            [It cut half its staff.]               | 0.5   | true
            [It cut a quarter of its staff.]       | 0.25  | true
            # other shares
            [It cut 12 percent of its staff.]      | 0.13  | false
            [It cut 12 percent of its staff.]      | 0.012 | false
            [It cut 1.2 percent of its staff.]     | 0.12  | false
            [It cut a third of its staff.]         | 0.3   | false
            [It cut 12 jobs.]                      | 0.12  | false
            [It cut jobs on behalf of its owner.]  | 0.5   | false
            """)
    void readsShares(String marked, double share, boolean kept) {
        Details details = Details.builder().with(OwnField.SHARE, share).build();
        assertThat(checked(marked, details).get(OwnField.SHARE)).isEqualTo(kept ? share : null);
    }

    private static Details checked(String marked, Details details) {
        return new CountRule()
                .check(MarkedPassage.draft(EventKind.LAYOFF, details), MarkedPassage.of(marked))
                .details();
    }
}

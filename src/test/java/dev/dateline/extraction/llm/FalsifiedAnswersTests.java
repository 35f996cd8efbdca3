package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** True answers in which one field was made untrue: of 1,000, none gets in. */
@Execution(ExecutionMode.CONCURRENT)
class FalsifiedAnswersTests {

    private static final int ANSWERS = 1_000;
    private static final long SEED = 20_310_603;
    private static final List<AnsweredArticle> ARTICLES = AnsweredArticle.all();

    private String answer = "";
    private final LanguageModelExtractor extractor =
            new LanguageModelExtractor(new ObedientModel(request -> answer), KeptAnswers.NONE, 60_000);

    @Test
    void ofAThousandNoneGetsIn() {
        Random random = new Random(SEED);
        List<List<Falsification>> fields = Stream.of(
                        FalseQuotes.ALL, FalseNames.ALL, FalseNumbers.ALL, FalseDates.ALL, FalseWords.ALL)
                .toList();
        List<String> gotIn = new ArrayList<>();
        for (int made = 0; made < ANSWERS; ) {
            List<Falsification> ways = FalseQuotes.pick(fields, random);
            Falsification way = FalseQuotes.pick(ways, random);
            AnsweredArticle told = FalseQuotes.pick(ARTICLES, random);
            Falsified falsified =
                    way.of(told, random.nextInt(told.events().size()), random).orElse(null);
            if (falsified != null) {
                made++;
                if (falsified.got().test(extracted(falsified.told()))) {
                    gotIn.add(falsified.toString());
                }
            }
        }
        assertThat(gotIn).isEmpty();
    }

    private Extraction extracted(AnsweredArticle told) {
        answer = told.answer().toString();
        return extractor.extract(told.article());
    }
}

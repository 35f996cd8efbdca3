package dev.dateline.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTests {

    private static final Pattern WORDS = Pattern.compile(NumberWords.PATTERN, Pattern.CASE_INSENSITIVE);

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    @Property
    void readsWhatIsWritten(
            @ForAll @IntRange(max = 1999) int number, @ForAll boolean hyphenated, @ForAll boolean joined) {
        String words = written(number, hyphenated ? "-" : " ", joined ? " and " : " ");
        assertThat(NumberWords.parse(words)).as(words).hasValue(number);
        assertThat(WORDS.matcher("for " + words + " years").results())
                .as(words)
                .singleElement()
                .extracting(MatchResult::group)
                .isEqualTo(words);
    }

    private static String written(int number, String hyphen, String and) {
        if (number >= 100) {
            String rest = number % 100 == 0 ? "" : and + written(number % 100, hyphen, and);
            return SMALL[number / 100] + " hundred" + rest;
        }
        if (number < 20) {
            return SMALL[number];
        }
        return TENS[number / 10 - 2] + (number % 10 == 0 ? "" : hyphen + SMALL[number % 10]);
    }

    @ParameterizedTest
    @CsvSource({
        "a hundred, 100",
        "A Hundred and One, 101",
        "a dozen, 12",
        "two dozen, 24",
        "dozen, 12",
        "forty  two, 42"
    })
    void readsOtherWordsForThem(String words, int number) {
        assertThat(NumberWords.parse(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "and",
                "twenty-ten",
                "twenty-twelve",
                "ten five",
                "hundred",
                "a few",
                "12",
                "five and six",
                "a"
            })
    void otherWordsAreNone(String words) {
        assertThat(NumberWords.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He has two and they have eleven.     | two, eleven
            one hundred and two hundred          | one hundred
            It grew by two point five.           | two
            someone, often, tenfold and sixtyish | ''
            Twenty-five of a dozen               | Twenty-five, a dozen
            """)
    void findsWholeNumbersAlone(String text, String found) {
        assertThat(WORDS.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(", ")))
                .isEqualTo(found);
    }

    @Test
    void mostWordsAreReadAsFarAsTheyAreFound() {
        String text =
                "a hundred and fifty, ninety nine, six dozen, nineteen hundred and one, seven hundred seventy-seven";
        assertThat(WORDS.matcher(text)
                        .results()
                        .map(found -> NumberWords.parse(found.group()).orElseThrow()))
                .containsExactly(150, 99, 72, 1901, 777);
    }
}

package dev.dateline.extraction.offline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.document.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRightBehindTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # each round has its own date
            raised/VBD a/DT seed/NN round/NN in/IN 2021/CD and/CC a/DT Series/NN A/NN in/IN 2022/CD | det(4,2) compound(4,3) obj(1,4) case(6,5) obl:in(1,6) cc(10,7) det(10,8) compound(10,9) conj:and(4,10) case(12,11) obl:in(1,12) | Series | 2022
            raised/VBD a/DT seed/NN round/NN in/IN 2021/CD and/CC a/DT Series/NN A/NN in/IN 2022/CD | det(4,2) compound(4,3) obj(1,4) case(6,5) obl:in(1,6) cc(10,7) det(10,8) compound(10,9) conj:and(4,10) case(12,11) obl:in(1,12) | round | 2021
            # one date alone is for the parse
            raised/VBD a/DT round/NN in/IN 2021/CD | det(3,2) obj(1,3) case(5,4) obl:in(1,5) | round | NONE
            # a verb takes what the parse gives it
            founded/VBN in/IN 2020/CD and/CC sold/VBN in/IN 2021/CD | case(3,2) obl:in(1,3) cc(5,4) conj:and(1,5) case(7,6) obl:in(5,7) | sold | NONE
            # a date further off, or behind another preposition, is not taken
            a/DT round/NN since/IN 2021/CD and/CC another/DT in/IN 2022/CD | det(2,1) case(4,3) nmod:since(2,4) cc(6,5) conj:and(2,6) case(8,7) nmod:in(6,8) | round | NONE
            """)
    void finds(String words, String relations, String event, String expected) {
        HandParsed parsed = HandParsed.of(words, relations);
        Sentence sentence = parsed.sentence();
        DateMention found = DateRightBehind.of(sentence, DateMention.in(sentence, parsed.text()), parsed.word(event));
        assertThat(found == null ? "NONE" : found.phrase().words()).isEqualTo(expected);
    }
}

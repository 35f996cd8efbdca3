package dev.dateline.extraction.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedAnswerTests {

    private static final String NOTHING = "{\"entities\":[],\"events\":[]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOTHING,
                " \n" + NOTHING + "\n",
                "```json\n" + NOTHING + "\n```",
                "Here: " + NOTHING + " Done.",
                "\uFEFF" + NOTHING,
                "<think>Is it {} or {\"a\"?</think>" + NOTHING
            })
    void findsTheObject(String text) {
        ParsedAnswer answer = ParsedAnswer.parse(text);
        assertThat(answer.isValid()).isTrue();
        assertThat(answer.hasLists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "}{", "{\"entities\":[}", "{\"a\":1}{\"b\":2}", "{'entities':[]}"})
    void refusesWhatIsNoObject(String text) {
        assertThatThrownBy(() -> ParsedAnswer.parse(text)).isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void knowsWhichItemsAreFaulty() {
        ParsedAnswer answer = ParsedAnswer.parse("""
                {"entities":[{"name":"A B","kind":"PERSON"},{"name":"C D","kind":"FIRM"}],
                 "events":[{"kind":"LAYOFF"},{"kind":"LAYOFF","status":"HAPPENED","participants":[],"quote":"x y"}]}""");
        assertThat(answer.isValid()).isFalse();
        assertThat(answer.faulty("entities")).containsExactly(1);
        assertThat(answer.faulty("events")).containsExactly(0);
        assertThat(answer.hasLists()).isTrue();
        assertThat(ParsedAnswer.parse("{\"entities\":[]}").hasLists()).isFalse();
    }
}

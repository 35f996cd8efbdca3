package dev.dateline.resolution.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CEO                                | ceo                    | true
            chief executive officer            | ceo                    | true
            interim co-CEO                     | ceo                    | true
            acting Chief Executive             | ceo                    | true
            finance chief                      | cfo                    | true
            chairwoman of the board            | chair                  | true
            executive chairman                 | chair                  | true
            member of the board of directors   | board member           | false
            independent director               | board member           | false
            non-executive director             | board member           | false
            Nonexecutive Director              | board member           | false
            independent non-executive director | board member           | false
            lead independent director          | board member           | false
            non-executive chairman             | chair                  | true
            finance director                   | cfo                    | true
            managing director                  | managing director      | false
            director of engineering            | director engineering   | false
            board seat                         | board member           | false
            vice-president                     | vp                     | false
            senior vice president              | svp                    | false
            the global head of research        | head research          | false
            head of research                   | head research          | false
            editor-in-chief                    | editor in chief        | false
            acting                             | acting                 | false
            """)
    void areOneInAnyWording(String title, String post, boolean heldByOne) {
        assertThat(Posts.of(title)).isEqualTo(post);
        assertThat(Posts.isHeldByOne(Posts.of(title))).isEqualTo(heldByOne);
    }
}

package dev.dateline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.SeededGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What reads cost in a store that has a hub. Only database hits are looked at, never the time. */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadCostTests {

    private static final String HUB = "/api/entities/organization-hub";
    private static final String FEW = "/api/entities/organization-small";

    private ReadCosts costs;

    @BeforeAll
    void seed(@Autowired SeededGraph graph, @Autowired WebApplicationContext context) {
        new SeededWorld(graph).write(Scale.SMALL);
        costs = new ReadCosts(context, 1);
    }

    private long hits(String path) {
        return costs.ask(path, path).cost().hits();
    }

    static List<String> pages() {
        return List.copyOf(ReadQuestions.timeline().values());
    }

    /** The page alone, without the head that the answer begins with: that one counts where somebody looks back. */
    @ParameterizedTest
    @MethodSource("pages")
    void eachFilterCostsNoMoreThanThreeFirstPages(String path) {
        long first = hits(HUB + "/timeline") - hits(HUB);
        String days = path.replaceFirst(".*[?&]((valid|known)At=[^&]*).*|.*", "$1");
        long page = hits(path) - hits(days.isEmpty() ? HUB : HUB + "?" + days);
        assertThat(page).as(path).isLessThanOrEqualTo(3 * first);
    }

    @Test
    void aPageDeepInTheTimelineCostsWhatTheFirstDoes() {
        String path = HUB + "/timeline";
        long first = hits(path);
        for (int page = 0; page < 5; page++) {
            path = HUB + "/timeline?cursor="
                    + costs.answer(path + (path.contains("?") ? "&" : "?") + "limit=500")
                            .get("next")
                            .asString();
        }
        assertThat(hits(path)).isLessThanOrEqualTo(first + first / 5);
    }

    @Test
    void anItemOfAHubCostsWhatOneOfAnybodyDoes() {
        long few = (hits(FEW + "/timeline") - hits(FEW)) / Scale.FEW;
        long hub = (hits(HUB + "/timeline") - hits(HUB)) / 50;
        assertThat(hub * 10).isLessThanOrEqualTo(few * 13);
    }

    @Test
    void theHeadOfAHubCostsWhatThatOfAnybodyDoes() {
        assertThat(hits(HUB)).isEqualTo(hits(FEW));
    }

    @ParameterizedTest
    @CsvSource({
        "'names, three letters', 3000",
        "'claims, common words', 4500",
        "'articles, common words', 1000",
        "'everything of a kind that is not there', 50",
        "'paths of two who are known', 200000",
        "'paths from the hub', 200000"
    })
    void costsNoMoreThan(String question, long most) {
        Map<String, String> others = ReadQuestions.others();
        assertThat(hits(String.valueOf(others.get(question)))).as(question).isLessThanOrEqualTo(most);
    }
}

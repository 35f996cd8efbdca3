package dev.dateline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.graph.derive.SeededGraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** What reads cost in a store that has a hub. Only database hits are looked at, never the time. */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadCostTests {

    private static final String HUB = "/api/entities/organization-hub";
    private static final String FEW = "/api/entities/organization-small";

    private static final PlainAnswers PLAIN = new PlainAnswers(Scale.SMALL);

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

    /** Of the hub, and of an entity of ten events. What is not near the second figure grows with the entity still. */
    @ParameterizedTest
    @CsvSource({
        "/api/entities/ENTITY/positions, 3000, 100",
        "/api/entities/ENTITY/relationships, 5000, 140",
        "/api/entities/ENTITY/graph, 5000, 150",
        "/api/funding-rounds?lead=ENTITY, 4000, 50",
        "/api/funding-rounds?investor=ENTITY, 7500, 60",
        "/api/entities/ENTITY/co-investors, 5000, 75",
        "/api/funding-totals?by=company&company=ENTITY, 6000, 20"
    })
    void anAggregateCostsNoMoreThan(String path, long mostOfHub, long mostOfFew) {
        assertThat(hits(path.replace("ENTITY", "organization-hub"))).isLessThanOrEqualTo(mostOfHub);
        assertThat(hits(path.replace("ENTITY", "organization-small"))).isLessThanOrEqualTo(mostOfFew);
    }

    @Test
    void theRoundsOfAHubAreThoseOfAPlainRecomputation() {
        assertThat(all(
                        "/api/funding-rounds?investor=organization-hub",
                        item -> item.get("id").asString()))
                .isEqualTo(PLAIN.rounds(PlainAnswers::isJoined));
        assertThat(all(
                        "/api/funding-rounds?lead=organization-hub",
                        item -> item.get("id").asString()))
                .isEqualTo(PLAIN.rounds(round -> round.leads().contains(World.HUB)));
        assertThat(all(
                        "/api/funding-rounds?company=organization-hub&sort=date",
                        item -> item.get("id").asString()))
                .isEqualTo(
                        PLAIN.rounds(round -> round.company().equals(World.HUB)).reversed());
    }

    @Test
    void whatFollowsFromTheRoundsIsThatOfAPlainRecomputation() {
        assertThat(all(
                        HUB + "/co-investors",
                        item -> item.get("investor").get("id").asString() + ": " + list(item, "rounds")))
                .isEqualTo(PLAIN.coInvestors());
        assertThat(all("/api/funding-totals?by=company&company=organization-hub", ReadCostTests::total))
                .isEqualTo(PLAIN.totals());
    }

    private static String total(JsonNode item) {
        long raised = item.get("raised")
                .valueStream()
                .mapToLong(money -> money.get("amount").asLong())
                .sum();
        return "%s: %d rounds, %d"
                .formatted(
                        item.path("year").asString("open"), item.get("rounds").asInt(), raised);
    }

    @Test
    void theRelationshipsOfAHubAreThoseOfAPlainRecomputation() {
        assertThat(relationships("ACQUIRED", "OUT")).isEqualTo(PLAIN.acquired());
        assertThat(relationships("PARTNERED_WITH", "BOTH")).isEqualTo(PLAIN.partners());
    }

    /** As of yesterday nothing is stored, so what is stored as of today is compared with what the events make. */
    @ParameterizedTest
    @CsvSource({"relationships, direction", "co-investors, count"})
    void whatIsStoredOfAHubIsWhatItsEventsMake(String question, String has) {
        String asked = HUB + "/" + question + "?limit=500";
        String workedOut =
                asked + "&knownAt=" + LocalDate.now(ZoneId.systemDefault()).minusDays(1);
        JsonNode first = costs.answer(asked);
        assertThat(first).isEqualTo(costs.answer(workedOut));
        assertThat(first.get("items")).hasSize(500).allMatch(item -> item.has(has));
        String behind = "&cursor=" + first.get("next").asString();
        assertThat(costs.answer(asked + behind)).isEqualTo(costs.answer(workedOut + behind));
    }

    private List<String> relationships(String type, String direction) {
        return all(HUB + "/relationships?type=" + type, item -> item).stream()
                .filter(item -> item.get("direction").asString().equals(direction))
                .map(item -> item.get("entity").get("id").asString() + " "
                        + item.get("status").asString() + " " + list(item, "eventIds"))
                .toList();
    }

    @Test
    void theNeighboursOfAHubAreThoseOfAPlainRecomputation() {
        assertThat(costs.answer(HUB + "/graph?limit=100")
                        .get("nodes")
                        .valueStream()
                        .map(node -> node.get("id").asString()))
                .isEqualTo(PLAIN.around(100));
    }

    private static List<String> list(JsonNode item, String key) {
        return item.get(key)
                .valueStream()
                .map(each -> each.isString() ? each.asString() : each.get("id").asString())
                .toList();
    }

    /** All items of a list, page by page. */
    private <T> List<T> all(String path, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=500";
        @Nullable String cursor = "";
        while (cursor != null) {
            JsonNode answer = costs.answer(page + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            answer.get("items").valueStream().map(read).forEach(all::add);
            cursor = answer.path("next").asString(null);
        }
        return all;
    }
}

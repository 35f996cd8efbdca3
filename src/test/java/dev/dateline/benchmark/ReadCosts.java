package dev.dateline.benchmark;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running application over HTTP, without a network, and says what that cost the database. */
final class ReadCosts {

    /**
     * What one question cost.
     *
     * @param items how many items the answer has
     * @param times in milliseconds, each time it was asked without a profile, in order of size
     */
    record Asked(String name, Meter.Cost cost, int items, List<Double> times) {

        /** In milliseconds. */
        double median() {
            return times.get(times.size() / 2);
        }

        /** In Markdown. */
        String line() {
            return "| %s | %,d | %d | %d | %.1f | %.1f |"
                    .formatted(name, cost.hits(), cost.rows(), items, median(), times.getLast());
        }
    }

    static final String HEAD =
            "| question | db hits | rows read | items | median ms | p99 ms |\n|---|---|---|---|---|---|";

    private final MockMvc http;
    private final int repeats;

    /** @param repeats how often each question is asked without a profile, for its times */
    ReadCosts(WebApplicationContext context, int repeats) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        this.repeats = repeats;
    }

    List<Asked> ask(Map<String, String> questions) {
        return questions.entrySet().stream()
                .map(question -> ask(question.getKey(), question.getValue()))
                .toList();
    }

    Asked ask(String name, String path) {
        JsonNode answer = answer(path); // plans it, so that planning is not counted
        Meter.Cost cost = Meter.of(() -> answer(path));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            answer(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return new Asked(name, cost, items(answer), times.stream().sorted().collect(Collectors.toList()));
    }

    private static int items(JsonNode answer) {
        JsonNode items = answer.findValue("items");
        return items == null ? answer.path("nodes").size() : items.size();
    }

    JsonNode answer(String path) {
        try {
            MockHttpServletResponse response =
                    http.perform(get(URI.create(path))).andReturn().getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            if (response.getStatus() != 200) {
                throw new IllegalStateException(path + ": " + response.getStatus() + " " + text);
            }
            return new JsonMapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}

package dev.dateline.extraction.llm;

import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article of our own with the true answer to what it reports: a file of test resources. */
record AnsweredArticle(Article article, ObjectNode answer) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of(
            "bank-probe",
            "brewery-bids",
            "chart-tools",
            "freight-cuts",
            "game-studio",
            "hospital-software",
            "museum-directors",
            "seed-patents",
            "solar-listing",
            "warehouse-arms");

    private static final List<AnsweredArticle> ALL =
            NAMES.stream().map(name -> of("articles/" + name)).toList();

    static List<AnsweredArticle> all() {
        return ALL;
    }

    /** @param file without its ending, such as {@code injected/disguised} */
    static AnsweredArticle of(String file) {
        try (InputStream in = Objects.requireNonNull(AnsweredArticle.class.getResourceAsStream(file + ".yaml"), file)) {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return of(file.substring(file.lastIndexOf('/') + 1), JSON.valueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnsweredArticle of(String name, JsonNode file) {
        Article article = new Article(
                new ArticleId(name),
                null,
                file.path("outlet").asString(),
                file.path("title").asString(),
                null,
                LocalDate.parse(file.path("published").asString()),
                file.path("text").asString());
        ObjectNode answer = JSON.createObjectNode();
        answer.set("entities", file.path("entities"));
        answer.set("events", file.path("events"));
        return new AnsweredArticle(article, answer);
    }

    /** The same article with an answer of its own, free to be changed. */
    AnsweredArticle copy() {
        return new AnsweredArticle(article, answer.deepCopy());
    }

    ArrayNode events() {
        return (ArrayNode) answer.path("events");
    }

    ObjectNode event(int index) {
        return (ObjectNode) events().get(index);
    }

    ArrayNode entities() {
        return (ArrayNode) answer.path("entities");
    }

    @Override
    public String toString() {
        return article.id().value();
    }
}

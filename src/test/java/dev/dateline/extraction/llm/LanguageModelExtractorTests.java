package dev.dateline.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ChatCompletionsDouble;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import dev.dateline.extraction.llm.model.ModelRequest;
import dev.dateline.extraction.llm.model.StandaloneModel;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.field.OwnField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelExtractorTests {

    private static final Article ARTICLE = article("Corvane bought Halden on Monday. Halden laid off 40 people.");
    private static final String BOUGHT = """
            {"kind":"ACQUISITION","status":"HAPPENED","when":"2031-03-10",\
            "participants":[{"role":"ACQUIRER","name":"Corvane"},{"role":"TARGET","name":"Halden"}],\
            "quote":"Corvane bought Halden on Monday."}""";
    private static final String LAID_OFF = """
            {"kind":"LAYOFF","status":"HAPPENED","when":null,\
            "participants":[{"role":"COMPANY","name":"Halden"}],"headcount":40,"quote":"Halden laid off 40 people."}""";
    private static final String FAULTY = LAID_OFF.replace("LAYOFF", "LAY-OFF");

    @Test
    void asksOnceForAnArticleWithAllInOneMessage() {
        try (ChatCompletionsDouble server = new ChatCompletionsDouble();
                StandaloneModel model = StandaloneModel.open(List.of(
                        "--dateline.llm.provider=openai",
                        "--dateline.llm.base-url=" + server.baseUrl(),
                        "--dateline.llm.model=test"))) {
            for (AnsweredArticle told : AnsweredArticle.all()) {
                server.recognizing(told.article().text(), told.answer().toString());
            }
            LanguageModelExtractor extractor = new LanguageModelExtractor(
                    model.models().connect(model.models().budget(0)), KeptAnswers.NONE, 60_000);
            AnsweredArticle told = AnsweredArticle.all().getLast();
            Extraction extraction = extractor.extract(told.article());
            assertThat(extraction.claims()).hasSameSizeAs(told.events());
            assertThat(extraction.claims())
                    .allMatch(claim -> claim.extractor().equals("llm/" + Instructions.VERSION + " test"));
            assertThat(extraction.report().usage().requests()).isEqualTo(1);
            assertThat(extraction.report().usage().tokens()).isEqualTo(1_200);
            assertThat(server.requests()).hasSize(1);
            String message = server.requests()
                    .getFirst()
                    .path("messages")
                    .get(1)
                    .path("content")
                    .asString();
            assertThat(message)
                    .contains(
                            told.article().text(),
                            told.article().title(),
                            told.article().outlet(),
                            "2027-05-18 (Tuesday)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "```json\n%s\n```",
                "Here is the answer:\n%s\nI hope that it helps.",
                "<think>{\"events\": [} is what it asks for.</think>\n%s"
            })
    void findsTheAnswerBetweenOtherWords(String form) {
        ObedientModel model = new ObedientModel(form.formatted(answer(BOUGHT)));
        assertThat(kinds(extracted(model))).containsExactly(EventKind.ACQUISITION);
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void hasAnAnswerThatIsNoJsonRepaired() {
        ObedientModel model = new ObedientModel("Corvane bought Halden.", answer(BOUGHT));
        Extraction extraction = extracted(model);
        assertThat(kinds(extraction)).containsExactly(EventKind.ACQUISITION);
        assertThat(extraction.report().usage().requests()).isEqualTo(2);
        ModelRequest.Repair repair =
                Objects.requireNonNull(model.requests().getLast().repair());
        assertThat(repair.answer()).isEqualTo("Corvane bought Halden.");
        assertThat(repair.faults()).isEqualTo("The answer holds no JSON object.");
    }

    @Test
    void hasAFaultyEventRepairedInTheValidatorsWords() {
        ObedientModel model = new ObedientModel(answer(BOUGHT, FAULTY), answer(BOUGHT, LAID_OFF));
        assertThat(kinds(extracted(model))).containsExactly(EventKind.ACQUISITION, EventKind.LAYOFF);
        assertThat(Objects.requireNonNull(model.requests().getLast().repair()).faults())
                .startsWith("/events/1/kind: ");
    }

    @Test
    void repairsOnceAndThenKeepsWhatIsRight() {
        ObedientModel model = new ObedientModel(answer(BOUGHT, FAULTY));
        Extraction extraction = extracted(model);
        assertThat(model.requests()).hasSize(2);
        assertThat(kinds(extraction)).containsExactly(EventKind.ACQUISITION);
        assertThat(extraction.report().refusals())
                .singleElement()
                .matches(refusal -> refusal.kind() == null
                        && refusal.quote().equals("Halden laid off 40 people.")
                        && refusal.reason().startsWith("The answer does not fit its schema: "));
    }

    @Test
    void keepsTheFirstAnswerWhereTheRepairIsWorse() {
        assertThat(kinds(extracted(new ObedientModel(answer(BOUGHT, FAULTY), "Sorry."))))
                .containsExactly(EventKind.ACQUISITION);
        assertThat(kinds(extracted(new ObedientModel(answer(BOUGHT, FAULTY), "{\"entities\":[]}"))))
                .containsExactly(EventKind.ACQUISITION);
        assertThat(kinds(extracted(new ObedientModel(request -> {
                    if (request.repair() != null) {
                        throw new ModelFailure(Kind.TIMED_OUT, "no answer");
                    }
                    return answer(BOUGHT, FAULTY);
                }))))
                .containsExactly(EventKind.ACQUISITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Sorry.", "{", "{}", "[]", "{\"entities\":[],\"events\":7}", "{\"answer\":{\"events\":[]}}"})
    void failsWithoutAnAnswer(String text) {
        ObedientModel model = new ObedientModel(text);
        assertThatThrownBy(() -> extracted(model)).isInstanceOfSatisfying(ModelFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
            assertThat(failure.usage().requests()).isEqualTo(2);
        });
        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void answersOfAnyDepthAndSizeDoNoHarm() {
        String deep = "{\"entities\":[],\"events\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> extracted(new ObedientModel(deep))).isInstanceOf(ModelFailure.class);
        for (String number : List.of("1e999999999", "1e40", "-1", "1" + "0".repeat(500), "0." + "1".repeat(500))) {
            String huge = answer(
                    LAID_OFF.replace("40,", number + ",\"share\":" + number + ",\"confidence\":" + number + ","),
                    BOUGHT.replace(
                            "\"quote\"", "\"price\":{\"amount\":" + number + ",\"currency\":\"USD\"},\"quote\""));
            assertThat(extracted(new ObedientModel(huge)).claims())
                    .as(number)
                    .isNotEmpty()
                    .allMatch(claim -> claim.event().details().get(OwnField.HEADCOUNT) == null
                            && claim.event().details().get(OwnField.SHARE) == null
                            && claim.event().details().get(OwnField.PRICE) == null);
        }
    }

    @Test
    void oneEventAThousandTimesIsOneEvent() {
        String[] events = IntStream.range(0, 1_000).mapToObj(i -> BOUGHT).toArray(String[]::new);
        assertThat(extracted(new ObedientModel(answer(events))).claims()).hasSize(1);
    }

    @Test
    void asksAgainInHalvesWhereTheAnswerIsCut() {
        Article longer = article("Corvane bought Halden on Monday.\n"
                + "It rained all day in Leeds again.\n".repeat(150) + "Halden laid off 40 people.");
        ObedientModel model = new ObedientModel(request -> {
            String text = request.article();
            if (text.contains("bought") && text.contains("laid off")) {
                throw new ModelFailure(Kind.CUT, "cut");
            }
            return text.contains("bought") ? answer(BOUGHT) : answer(LAID_OFF);
        });
        Extraction extraction = extracted(model, longer, 60_000);
        assertThat(kinds(extraction)).containsExactly(EventKind.ACQUISITION, EventKind.LAYOFF);
        assertThat(model.requests()).hasSizeBetween(3, 4);
        assertThat(model.requests().getLast().article())
                .contains("Names in the parts before this one: Corvane; Halden");
    }

    @Test
    void givesUpOnAShortTextThatIsCut() {
        ObedientModel model = new ObedientModel(request -> {
            throw new ModelFailure(Kind.CUT, "cut");
        });
        assertThatThrownBy(() -> extracted(model)).isInstanceOf(ModelFailure.class);
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void joinsTheEventsOfTheParts() {
        String lines = "Corvane bought Halden on Monday.\n" + "It rained.\n".repeat(200);
        Article longer = article(lines + "Corvane bought Halden on Monday.\n" + lines);
        ObedientModel model =
                new ObedientModel(request -> request.article().contains("bought") ? answer(BOUGHT) : answer());
        assertThat(extracted(model, longer, 1_000).claims()).hasSize(1);
        assertThat(model.requests()).hasSizeGreaterThan(4);
    }

    @Test
    void paysForNoAnswerTwice() {
        Map<AnswerKey, String> store = new HashMap<>();
        KeptAnswers kept = new KeptAnswers() {
            @Override
            public Optional<String> find(AnswerKey key) {
                return Optional.ofNullable(store.get(key));
            }

            @Override
            public void keep(AnswerKey key, String answer, ModelUsage usage) {
                store.put(key, answer);
            }
        };
        ObedientModel model = new ObedientModel(answer(BOUGHT));
        LanguageModelExtractor extractor = new LanguageModelExtractor(model, kept, 60_000);
        Extraction first = extractor.extract(ARTICLE);
        Extraction second = extractor.extract(ARTICLE);
        assertThat(second.claims()).isEqualTo(first.claims());
        assertThat(second.report().usage()).isEqualTo(ModelUsage.NONE);
        assertThat(model.requests()).hasSize(1);
        // Another day of publication is another question.
        extractor.extract(new Article(ARTICLE.id(), null, null, null, null, LocalDate.of(2031, 3, 13), ARTICLE.text()));
        assertThat(model.requests()).hasSize(2);
    }

    private static Extraction extracted(ObedientModel model) {
        return extracted(model, ARTICLE, 60_000);
    }

    private static Extraction extracted(ObedientModel model, Article article, int window) {
        return new LanguageModelExtractor(model, KeptAnswers.NONE, window).extract(article);
    }

    private static List<EventKind> kinds(Extraction extraction) {
        return extraction.claims().stream().map(claim -> claim.event().kind()).toList();
    }

    private static String answer(String... events) {
        return "{\"entities\":[{\"name\":\"Corvane\",\"kind\":\"ORGANIZATION\"},{\"name\":\"Halden\","
                + "\"kind\":\"ORGANIZATION\"}],\"events\":[" + String.join(",", events) + "]}";
    }

    private static Article article(String text) {
        return new Article(new ArticleId("a1"), null, null, null, null, LocalDate.of(2031, 3, 12), text);
    }
}

package dev.dateline.extraction.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.RefusedEvent;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.fact.claim.FieldCheck.Outcome;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerClaimsTests {

    private static final String TEXT = "Corvane’s owner bought Halden — a rival — in May. Shareholders sued it.";

    @Test
    void theTextsOwnWordsTakeThePlaceOfTheQuote() {
        Claim claim = only(read("\"quote\":\"Corvane's owner bought Halden - a rival\""));
        assertThat(claim.evidence().quote()).isEqualTo("Corvane’s owner bought Halden — a rival");
        assertThat(claim.evidence().verifiedIn(TEXT)).isTrue();
        assertThat(claim.support())
                .contains(new FieldCheck(
                        "quote", Outcome.CHANGED, "is in the text, except for marks, white space or case"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "quote":"Corvane sold Halden"                   | The quote does not stand in the text.
            "quote":""                                      | The quote does not stand in the text.
            "quote":"bought"                                | The quote is a single word, which reports nothing.
            "quote":"in May","kind":"BUYOUT"                | The answer does not fit its schema
            "quote":"in May","status":"DONE"                | The answer does not fit its schema
            "quote":"in May","participants":[]              | The answer leaves a part of the event open
            "quote":"in May","participants":[{"role":"BUYER","name":"Corvane"}] | The answer does not fit its schema
            "quote":"in May","participants":[{"role":"COURT","name":"Corvane"}] | The answer leaves a part of the event open
            """)
    void refusesWithAReason(String fields, String reason) {
        Extraction extraction = read(fields);
        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.report().refusals())
                .singleElement()
                .extracting(RefusedEvent::reason)
                .asString()
                .startsWith(reason);
    }

    @Test
    void refusesAWholeTextAsEvidence() {
        String text = "Corvane bought Halden. " + "It rained. ".repeat(100);
        Article article = new Article(new ArticleId("a1"), null, null, null, null, null, text);
        Extraction extraction = AnswerClaims.of(article, answer("\"quote\":\"" + text.strip() + "\""), "llm/1 test");
        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.report().refusals())
                .singleElement()
                .extracting(RefusedEvent::reason)
                .asString()
                .startsWith("The quote is longer than ");
    }

    @Test
    void aDateThatIsNoneIsNoted() {
        Claim claim = only(read("\"quote\":\"in May\",\"when\":\"last May\""));
        assertThat(claim.when()).isNull();
        assertThat(claim.support()).contains(new FieldCheck("when", Outcome.REMOVED, "\"last May\" is no EDTF date"));
        assertThat(only(read("\"quote\":\"in May\",\"when\":\"2031-02-30\"")).when())
                .isNull();
        assertThat(only(read("\"quote\":\"in May\",\"when\":\" 2031-02 \"")).when())
                .hasToString("2031-02");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "7, 0.8", "-1, 0.8", "null, 0.8", "1, 1"})
    void aConfidenceIsFromZeroToOne(String given, double confidence) {
        assertThat(only(read("\"quote\":\"in May\",\"confidence\":" + given)).confidence())
                .isEqualTo(confidence);
    }

    @Test
    void whoIsOnlyDescribedTakesPartWhereNobodyElseDoes() {
        String suit = "\"kind\":\"LAWSUIT\",\"quote\":\"Shareholders sued it\",\"participants\":[";
        Extraction described = read(suit + "{\"role\":\"PLAINTIFF\",\"name\":\"shareholders\"},"
                + "{\"role\":\"DEFENDANT\",\"name\":\"Halden\"},{\"role\":\"DEFENDANT\",\"name\":\"the company\"}]");
        assertThat(described.entities()).extracting(Entity::name).contains("Halden");
    }

    @Test
    void aNameIsFoundByAliasAndInAnyCase() {
        Extraction extraction =
                read("\"quote\":\"in May\",\"participants\":[{\"role\":\"ACQUIRER\",\"name\":\"CORVANE\"},"
                        + "{\"role\":\"TARGET\",\"name\":\"Halden\"},{\"role\":\"SELLER\",\"name\":\"Alba\"}]");
        assertThat(extraction.entities()).extracting(Entity::name).containsExactly("Corvane Group", "Halden", "Alba");
        assertThat(extraction.entities().getLast().kind()).isEqualTo(EntityKind.ORGANIZATION);
    }

    @Test
    void theClaimsStandInTheOrderOfTheirEvidence() {
        ParsedAnswer answer = ParsedAnswer.parse("{\"entities\":[],\"events\":[" + event("\"quote\":\"in May\"") + ","
                + event("\"quote\":\"bought Halden\"") + "]}");
        assertThat(AnswerClaims.of(article(), answer, "llm/1 test").claims())
                .extracting(claim -> claim.evidence().quote())
                .containsExactly("bought Halden", "in May");
    }

    private static Claim only(Extraction extraction) {
        assertThat(extraction.report().refusals()).isEmpty();
        assertThat(extraction.claims()).hasSize(1);
        return extraction.claims().getFirst();
    }

    private static Extraction read(String fields) {
        return AnswerClaims.of(article(), answer(fields), "llm/1 test");
    }

    private static Article article() {
        return new Article(new ArticleId("a1"), null, null, null, null, null, TEXT);
    }

    private static ParsedAnswer answer(String fields) {
        return ParsedAnswer.parse("{\"entities\":[{\"name\":\"Corvane Group\",\"kind\":\"ORGANIZATION\","
                + "\"aliases\":[\"Corvane\"]}],\"events\":[" + event(fields) + "]}");
    }

    /** An event with these fields instead of what is usual. */
    private static String event(String fields) {
        List<String> usual = List.of(
                "\"kind\":\"ACQUISITION\"",
                "\"status\":\"HAPPENED\"",
                "\"participants\":[{\"role\":\"ACQUIRER\",\"name\":\"Corvane\"},{\"role\":\"TARGET\",\"name\":\"Halden\"}]");
        StringBuilder event = new StringBuilder("{").append(fields);
        usual.stream()
                .filter(field -> !fields.contains(field.substring(0, field.indexOf(':') + 1)))
                .forEach(field -> event.append(',').append(field));
        return event.append('}').toString();
    }
}

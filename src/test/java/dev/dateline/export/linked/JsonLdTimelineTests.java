package dev.dateline.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import dev.dateline.Chronicle;
import dev.dateline.DatelineTest;
import dev.dateline.HttpAnswers;
import dev.dateline.export.Triples;
import dev.dateline.graph.derive.Facts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
@AutoConfigureMockMvc
class JsonLdTimelineTests {

    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OWN = "urn:dateline:vocabulary#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    @Autowired
    MockMvcTester http;

    @SuppressWarnings("NullAway.Init") // set before each
    private Triples read;

    @BeforeAll
    static void record(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
    }

    @BeforeEach
    void read() throws JsonLdError {
        read = Triples.of(HttpAnswers.text(
                http, "/api/entities/quillmark/timeline?validAt=2024-06-01&knownAt=2024-05-31&format=jsonld"));
    }

    private String round() {
        return read.instances(OWN + "FundingRound").getFirst();
    }

    @Test
    void readsAsEventsOfSchemaOrg() {
        assertThat(read.instances(SCHEMA + "Event")).hasSize(9);
        assertThat(round()).startsWith("http://localhost/events/");
        assertThat(read.values(round(), SCHEMA + "name"))
                .containsExactly("Harbour Vane and Elm Ventures led a $101 million round of Quillmark");
        assertThat(read.values(round(), SCHEMA + "startDate")).containsExactly("2022-10-17");
        assertThat(read.values(round(), SCHEMA + "about")).contains("http://localhost/entities/organization-quillmark");
        assertThat(read.values(round(), OWN + "leadInvestor"))
                .containsExactly(
                        "http://localhost/entities/organization-harbour-vane",
                        "http://localhost/entities/organization-elm-ventures");
        String raised = read.values(round(), OWN + "raised").getFirst();
        assertThat(read.values(raised, SCHEMA + "value")).containsExactly("101000000");
        assertThat(read.values(raised, SCHEMA + "currency")).containsExactly("USD");
    }

    @Test
    void keepsWhoSaysSoInPartsOfProv() {
        assertThat(read.values(round(), PROV + "wasDerivedFrom")).hasSize(2);
        String claim = read.values(round(), PROV + "wasDerivedFrom").getFirst();
        assertThat(read.instances(SCHEMA + "Claim")).contains(claim);
        assertThat(read.values(claim, SCHEMA + "text").getFirst()).contains("$101 million");
        assertThat(read.values(claim, PROV + "wasAttributedTo")).containsExactly("urn:dateline:extractors:test/1");
        String article = read.values(claim, PROV + "wasQuotedFrom").getFirst();
        assertThat(article).isEqualTo("http://localhost/articles/ledger-1");
        assertThat(read.values(article, SCHEMA + "url")).contains("https://news.example/ledger-1");
        assertThat(read.values(article, SCHEMA + "datePublished")).contains("2022-10-18");
        assertThat(read.types(article, SCHEMA + "datePublished")).contains(XSD + "date");
    }

    @Test
    void keepsDatesAsUncertainAsTheyAre() {
        String founding = read.instances(OWN + "Founding").getFirst();
        assertThat(read.values(founding, OWN + "edtf")).first().asString().hasSize(4);
        assertThat(read.types(founding, OWN + "edtf")).containsOnly("http://id.loc.gov/datatypes/edtf/EDTF");
        assertThat(read.values(founding, SCHEMA + "startDate"))
                .first()
                .asString()
                .hasSize(4);
        assertThat(read.values(founding, OWN + "earliest")).first().asString().endsWith("-01-01");
        String conflict = read.values(founding, OWN + "conflict").getFirst();
        assertThat(read.values(conflict, OWN + "field")).containsExactly("when");
        assertThat(read.values(conflict, OWN + "saying")).hasSize(2);
    }

    @Test
    void saysAsOfWhenItIsTold() {
        assertThat(read.values(OWN + "validAt")).containsExactly("2024-06-01");
        assertThat(read.values(OWN + "knownAt")).containsExactly("2024-05-31");
        assertThat(read.values(PROV + "hadMember")).hasSize(9);
    }

    @Test
    void usesNoWordThatSchemaOrgDoesNotHave() {
        assertThat(read.all().stream()
                        .map(Triples.Triple::property)
                        .filter(property -> property.startsWith(SCHEMA))
                        .map(property -> property.substring(SCHEMA.length()))
                        .distinct())
                .isSubsetOf(
                        "identifier",
                        "name",
                        "startDate",
                        "about",
                        "text",
                        "headline",
                        "url",
                        "datePublished",
                        "publisher",
                        "value",
                        "currency",
                        "eventStatus");
    }
}

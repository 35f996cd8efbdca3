package dev.dateline.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import org.junit.jupiter.api.Test;

class AddressesTests {

    private static final Addresses SERVER = new Addresses("http://127.0.0.1:8080");

    @Test
    void leadToTheServerThatIsAsked() {
        assertThat(SERVER.of(new EntityId("person-ada"))).isEqualTo("http://127.0.0.1:8080/entities/person-ada");
        assertThat(SERVER.of(new EventId("layoff-1"))).isEqualTo("http://127.0.0.1:8080/events/layoff-1");
        assertThat(SERVER.of(new ArticleId("a"), new ClaimId("c")))
                .isEqualTo("http://127.0.0.1:8080/articles/a#claim-c");
        assertThat(SERVER.lead()).isTrue();
    }

    @Test
    void areUrnsWithoutAServer() {
        assertThat(Addresses.NOWHERE.of(new EntityId("person-ada"))).isEqualTo("urn:dateline:entities:person-ada");
        assertThat(Addresses.NOWHERE.lead()).isFalse();
    }

    @Test
    void encodeWhatAnIdMayHave() {
        assertThat(SERVER.of(new ArticleId("a/b c?d"))).isEqualTo("http://127.0.0.1:8080/articles/a%2Fb%20c%3Fd");
    }

    @Test
    void nameExtractorsAsLinkedDataCan() {
        assertThat(Addresses.ofExtractor("offline/1")).isEqualTo("urn:dateline:extractors:offline/1");
        assertThat(Addresses.ofExtractor("llm/a model <b>"))
                .isEqualTo("urn:dateline:extractors:llm/a%20model%20%3Cb%3E");
    }
}

package dev.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.Valuation;
import dev.dateline.fact.value.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionLinesTests {

    private static final String TEXT = "In May 2021 Alder Robotics raised $12.5 million led by Quay Capital.";

    @Test
    void writesTheFormOfTheContract() {
        assertThat(new ExtractionLines().write(extraction())).isEqualTo("""
                {"articleId":"a1",\
                "entities":[{"name":"Alder Robotics","kind":"ORGANIZATION","subkind":"COMPANY","aliases":["Alder"]},\
                {"name":"Quay Capital","kind":"ORGANIZATION","aliases":[]}],\
                "events":[{"kind":"FUNDING_ROUND","status":"HAPPENED","when":"2021-05","whenBasis":"STATED",\
                "participants":[{"role":"COMPANY","name":"Alder Robotics"},\
                {"role":"LEAD_INVESTOR","name":"Quay Capital"}],\
                "raised":{"amount":12500000,"currency":"USD"},\
                "valuation":{"amount":1000000000,"currency":"USD","kind":"POST_MONEY"},\
                "attributedTo":[],"confidence":0.930,"extractor":"test/1",\
                "evidence":{"quote":"Alder Robotics raised $12.5 million","start":12,"end":47}}]}""");
    }

    private static Extraction extraction() {
        Entity company = new Entity(
                new EntityId("e1"), EntityKind.ORGANIZATION, Subkind.COMPANY, "Alder Robotics", List.of("Alder"));
        Entity investor = new Entity(new EntityId("e2"), EntityKind.ORGANIZATION, null, "Quay Capital", List.of());
        Event round = Event.of(
                EventKind.FUNDING_ROUND,
                List.of(
                        new Participant(Role.COMPANY, company.id()),
                        new Participant(Role.LEAD_INVESTOR, investor.id())),
                Details.builder()
                        .with(OwnField.RAISED, Money.of(12_500_000, "USD"))
                        .with(
                                OwnField.VALUATION,
                                new Valuation(Money.of(1_000_000_000, "USD"), Valuation.Basis.POST_MONEY))
                        .build());
        ArticleId article = new ArticleId("a1");
        Claim claim = new Claim(
                round,
                Status.HAPPENED,
                When.month(2021, 5, When.Basis.STATED),
                List.of(),
                0.93,
                "test/1",
                Evidence.of(article, TEXT, 12, 47));
        return new Extraction(article, List.of(company, investor), List.of(claim));
    }
}

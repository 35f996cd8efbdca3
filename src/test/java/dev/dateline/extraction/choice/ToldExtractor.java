package dev.dateline.extraction.choice;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An extractor that reports one acquisition, as it is told. */
record ToldExtractor(String name, String target, Status status, String year, long price, double confidence)
        implements Extractor {

    static final String TEXT = "Corvane bought Halden in 2019 and Alba in 2020.";

    static Article article() {
        return new Article(new ArticleId("a1"), null, null, null, null, null, TEXT);
    }

    ToldExtractor(String name, double confidence) {
        this(name, "Halden", Status.HAPPENED, "2019", 5, confidence);
    }

    @Override
    public Extraction extract(Article article) {
        Entity acquirer = organization("e1", "Corvane");
        Entity taken = organization("e2", target);
        Claim claim = new Claim(
                Event.of(
                        EventKind.ACQUISITION,
                        List.of(
                                new Participant(Role.ACQUIRER, acquirer.id()),
                                new Participant(Role.TARGET, taken.id())),
                        Details.builder()
                                .with(OwnField.PRICE, Money.of(price, "USD"))
                                .build()),
                status,
                when(),
                List.of(),
                confidence,
                name,
                Evidence.of(article.id(), article.text(), 0, 29));
        return new Extraction(article.id(), List.of(acquirer, taken), List.of(claim));
    }

    private @Nullable When when() {
        return year.isEmpty() ? null : When.parse(year, Basis.STATED);
    }

    private static Entity organization(String id, String name) {
        return new Entity(new EntityId(id), EntityKind.ORGANIZATION, null, name, List.of());
    }
}

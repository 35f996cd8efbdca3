package dev.dateline.packaged;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.ExtractorLoader;
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
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads articles that say no more than "Acme acquired Brill in 2021.", in no time: an extractor for whole servers. */
@Component
class MadeUpDeals implements ExtractorLoader, Extractor {

    static final String NAME = "made-up-deals";
    private static final Pattern DEAL = Pattern.compile("(.+?) acquired (.+?) in (\\d{4})\\.");
    private static final EntityId ACQUIRER = new EntityId("e0");
    private static final EntityId TARGET = new EntityId("e1");

    /** An article; companies come back in other articles, so that what is recorded hangs together. */
    static String text(int number) {
        return "Company %s acquired Firm %s in %d.".formatted(number % 17, number, 1990 + number % 30);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Extractor load() {
        return this;
    }

    @Override
    public Extraction extract(Article article) {
        Matcher deal = DEAL.matcher(article.text());
        if (!deal.find()) {
            return new Extraction(article.id(), List.of(), List.of());
        }
        Claim claim = new Claim(
                Event.of(
                        EventKind.ACQUISITION,
                        List.of(new Participant(Role.ACQUIRER, ACQUIRER), new Participant(Role.TARGET, TARGET)),
                        Details.NONE),
                Status.HAPPENED,
                When.parse(deal.group(3), When.Basis.STATED),
                List.of(),
                0.9,
                NAME + "/1",
                Evidence.of(article.id(), article.text(), deal.start(), deal.end()));
        return new Extraction(
                article.id(),
                List.of(company(ACQUIRER, deal.group(1)), company(TARGET, deal.group(2))),
                List.of(claim));
    }

    private static Entity company(EntityId id, String name) {
        return new Entity(id, EntityKind.ORGANIZATION, null, name, List.of());
    }
}

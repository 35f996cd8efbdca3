package dev.dateline.packaged;

import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.ingest.queue.Ingestion;

/** What a server has in the end that nobody disturbs. */
final class Undisturbed {

    private final Ingestion ingestion;
    private final Facts facts;
    private final Fingerprint fingerprint;

    Undisturbed(Ingestion ingestion, Facts facts, Fingerprint fingerprint) {
        this.ingestion = ingestion;
        this.facts = facts;
        this.fingerprint = fingerprint;
    }

    /** The fingerprint of the first so many made-up articles. */
    String fingerprint(int articles) {
        SharedNeo4j.empty();
        MadeUpDeals deals = new MadeUpDeals();
        for (int number = 0; number < articles; number++) {
            String text = MadeUpDeals.text(number);
            ArticleId id = ingestion.submit(article("given", text)).id();
            Article article = article(id.value(), text);
            facts.record(article, deals.extract(article));
        }
        return fingerprint.hash();
    }

    private static Article article(String id, String text) {
        return new Article(new ArticleId(id), null, null, null, null, null, text);
    }
}

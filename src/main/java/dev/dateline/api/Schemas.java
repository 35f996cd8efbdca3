package dev.dateline.api;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;

/** How the vocabulary looks in JSON, which the document's generator cannot tell from the types. */
final class Schemas {

    private Schemas() {}

    static void teach() {
        SpringDocUtils types = SpringDocUtils.getConfig();
        for (Class<?> id : List.of(ArticleId.class, ClaimId.class, EntityId.class, EventId.class)) {
            types.replaceWithSchema(id, new StringSchema());
        }
        types.replaceWithSchema(Money.class, money());
        types.replaceWithSchema(Valuation.class, valuation());
    }

    static Schema<?> valuation() {
        return money().addProperty(
                        "kind", new StringSchema().description("PRE_MONEY or POST_MONEY, if the source says so."));
    }

    static Schema<?> money() {
        return new ObjectSchema()
                .addProperty("amount", new NumberSchema().description("In whole units of the currency."))
                .addProperty("currency", new StringSchema().description("ISO 4217."));
    }

    /** What is sent in as an article: one of text and html, and what is known of it. */
    static Schema<?> article() {
        return new ObjectSchema()
                .addProperty("url", new StringSchema())
                .addProperty("outlet", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("author", new StringSchema())
                .addProperty("publishedAt", new StringSchema().description("A day, or a day and a time: ISO 8601."))
                .addProperty("text", new StringSchema().description("The words of the article; or give html."))
                .addProperty("html", new StringSchema().description("The page; its article is found in it."));
    }

    /** RFC 9457, with what Dateline adds. */
    static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457. Each type links to its explanation.")
                .addProperty("type", new StringSchema().description("Stable; compare this."))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What is wrong, for people."))
                .addProperty("instance", new StringSchema())
                .addProperty("field", new StringSchema().description("The field at fault, if there is one."))
                .addProperty("hint", new StringSchema().description("What to give instead."));
    }
}

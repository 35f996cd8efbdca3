package dev.dateline.export.format;

import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventId;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of things: on the server that is asked, or without a server, URNs.
 *
 * @param server as {@code http://127.0.0.1:8080}; null if none is asked
 */
public record Addresses(@Nullable String server) {

    public static final Addresses NOWHERE = new Addresses(null);

    public String of(EntityId entity) {
        return of("entities", entity.value());
    }

    public String of(EventId event) {
        return of("events", event.value());
    }

    public String of(ArticleId article) {
        return of("articles", article.value());
    }

    /** The place in an article where a claim is made. */
    public String of(ArticleId article, ClaimId claim) {
        return of(article) + "#claim-" + encoded(claim.value());
    }

    /** The name of an extractor among linked data; it has no page. */
    public static String ofExtractor(String extractor) {
        return "urn:dateline:extractors:" + encoded(extractor).replace("%2F", "/");
    }

    /** Whether they lead anywhere. */
    public boolean lead() {
        return server != null;
    }

    private String of(String room, String id) {
        return server == null ? "urn:dateline:" + room + ":" + encoded(id) : server + "/" + room + "/" + encoded(id);
    }

    private static String encoded(String id) {
        return UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}

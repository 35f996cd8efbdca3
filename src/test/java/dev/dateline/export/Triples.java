package dev.dateline.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What linked data states, as somebody without a network reads it. */
public record Triples(List<Triple> all) {

    /**
     * One statement.
     *
     * @param type of the value; null if the value is a node
     */
    public record Triple(
            String subject,
            String property,
            String value,
            @Nullable String type) {}

    public static Triples of(String document) throws JsonLdError {
        JsonLdOptions offline = new JsonLdOptions((url, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "it asks the network for " + url);
        });
        List<Triple> all = new ArrayList<>();
        JsonLd.toRdf(JsonDocument.of(new StringReader(document)))
                .options(offline)
                .provide(new RdfQuadConsumer() {
                    @Override
                    public RdfQuadConsumer quad(
                            String subject,
                            String predicate,
                            String object,
                            String datatype,
                            String language,
                            String direction,
                            String graph) {
                        all.add(new Triple(subject, predicate, object, datatype));
                        return this;
                    }
                });
        return new Triples(all);
    }

    /** The values of a property, whatever they are about. */
    public List<String> values(String property) {
        return all.stream()
                .filter(triple -> triple.property().equals(property))
                .map(Triple::value)
                .toList();
    }

    /** The values of a property of one node. */
    public List<String> values(String subject, String property) {
        return all.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.property().equals(property))
                .map(Triple::value)
                .toList();
    }

    /** The types of the values of a property of one node. */
    public List<@Nullable String> types(String subject, String property) {
        return all.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.property().equals(property))
                .<@Nullable String>map(Triple::type)
                .toList();
    }

    /** The nodes of a type. */
    public List<String> instances(String type) {
        return all.stream()
                .filter(triple ->
                        triple.property().endsWith("#type") && triple.value().equals(type))
                .map(Triple::subject)
                .toList();
    }
}

package dev.dateline.extraction.offline.mention;

import dev.dateline.fact.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The names of one document: each group is one entity, with every place that names it.
 *
 * @param sure those that are names by what the document says of them
 * @param possible capitalised words that may be names; an event's role can settle it
 */
public record NameMentions(List<NameGroup> sure, List<NameGroup> possible) {

    private static final Set<String> QUANTITIES = Set.of("DATE", "NUMBER", "ORDINAL", "DURATION", "TIME");

    private static final Set<String> SMALL_WORDS = Set.of("NNPS", "IN", "CC", "DT", "POS", "HYPH");

    /** Tells CoreNLP: the tokens of names are proper nouns, and of this kind. Else the parser falls over "AI". */
    public void mark() {
        for (NameGroup group : sure) {
            group.spans().forEach(span -> span.tokens().forEach(token -> mark(token, group.kind())));
        }
        for (NameGroup group : possible) {
            group.spans().forEach(span -> span.tokens().forEach(NameMentions::markProper));
        }
    }

    private static void mark(CoreLabel token, EntityKind kind) {
        token.setNER(
                switch (kind) {
                    case PERSON -> "PERSON";
                    case ORGANIZATION -> "ORGANIZATION";
                    case PLACE -> "LOCATION";
                    case PRODUCT -> "MISC";
                });
        markProper(token);
    }

    private static void markProper(CoreLabel token) {
        if (Character.isLetterOrDigit(token.word().codePointAt(0)) && !SMALL_WORDS.contains(token.tag())) {
            token.setTag("NNP");
            token.setLemma(token.word());
            if (QUANTITIES.contains(Objects.requireNonNullElse(token.ner(), ""))) {
                token.setNER("O"); // "Hale & Winter", "Hollow Coast 2"
            }
        }
    }
}

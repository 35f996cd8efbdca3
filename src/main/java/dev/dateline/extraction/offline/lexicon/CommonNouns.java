package dev.dateline.extraction.offline.lexicon;

import dev.dateline.fact.entity.EntityKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of entity a common noun can describe: "startup" an organization, "analyst" a person, "app" a product. */
public final class CommonNouns {

    private static final Set<String> COMPANIES = Lexicon.NOUNS.get("company-nouns");

    private static final Set<String> PERSONS = Lexicon.NOUNS.get("person-nouns");

    private static final Set<String> PRODUCTS = Lexicon.NOUNS.get("product-nouns");

    private CommonNouns() {}

    public static Set<EntityKind> kindsOf(String lemma) {
        EnumSet<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        if (COMPANIES.contains(lemma) || lemma.endsWith("maker")) {
            kinds.add(EntityKind.ORGANIZATION);
        }
        if (PERSONS.contains(lemma)) {
            kinds.add(EntityKind.PERSON);
        }
        if (PRODUCTS.contains(lemma)) {
            kinds.add(EntityKind.PRODUCT);
        }
        return kinds;
    }

    /** The likeliest kind, or null if it describes none of ours. An "investor" is a firm rather than a person. */
    public static @Nullable EntityKind kindOf(String lemma) {
        Set<EntityKind> kinds = kindsOf(lemma);
        if (kinds.contains(EntityKind.ORGANIZATION)) {
            return EntityKind.ORGANIZATION;
        }
        return kinds.stream().findFirst().orElse(null);
    }

    public static boolean describes(String lemma, EntityKind kind) {
        return kindsOf(lemma).contains(kind);
    }
}

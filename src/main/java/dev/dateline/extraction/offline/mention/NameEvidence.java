package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.lexicon.Gazetteers;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Weighs the evidence for each kind that a name may have: the models' votes, its own words, and the words around it. The
 * weights are in votes: a model that is sure counts one.
 */
final class NameEvidence {

    private static final Set<String> ORGANIZATION_ENDINGS = Lexicon.NAMES.get("organization-endings");

    private static final Set<String> ORGANIZATION_HEADS = Lexicon.NAMES.get("organization-heads");

    private static final Set<String> PRODUCT_ENDINGS = Lexicon.NAMES.get("product-endings");

    private static final Set<String> OUTLETS = Lexicon.NAMES.get("outlets");

    private static final Set<String> GIVEN_NAMES = Gazetteers.givenNames();

    private static final Set<String> PLACES = Gazetteers.places();

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "and");

    private static final Pattern PRODUCT = Pattern.compile(".*[.]js|.*\\+|v\\d+|\\p{Lu}.* [1-9]\\d?([.]\\d+)*");

    private static final Pattern NUMBERED = Pattern.compile(".*\\p{L} \\d{1,2}(\\.\\d+)*");

    /** A name with a number spelt out, which may be a bank as well as a console: "Tern One". */
    private static final Pattern SPELT_NUMBER = Pattern.compile(".*\\p{L} (One|Two|Three|Zero)");

    private static final Pattern PRODUCT_SHAPE = Pattern.compile("i\\p{Lu}\\p{Ll}+|.*\\p{Ll}(GPT|OS|DB|SQL|Script)");

    private static final Pattern DOMAIN = Pattern.compile("(?i)[a-z][\\w.-]*[.](com|co[.]uk|org|net)");

    private NameEvidence() {}

    static void weigh(NameGroup group) {
        weighWords(group);
        for (NameSpan span : group.spans()) {
            weighVotes(group, span);
            LeftContextCues.weigh(group, span);
            RightContextCues.weigh(group, span);
        }
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    private static void weighVotes(NameGroup group, NameSpan span) {
        double share = Math.min(1, 3.0 / group.spans().size());
        // Persons are introduced by their full names, so a lone word is seldom one: half of the new companies are
        // called people by some model.
        double person = span.size() == 1 ? 0.35 : 1;
        group.presume(EntityKind.PERSON, share * person * span.votesFor('P'));
        group.presume(EntityKind.ORGANIZATION, share * span.votesFor('G'));
        group.presume(EntityKind.PLACE, share * (isKnownPlace(group) ? 1 : 0.6) * span.votesFor('L'));
        group.presume(EntityKind.PRODUCT, share * 0.3 * span.votesFor('M'));
    }

    private static void weighWords(NameGroup group) {
        NameSpan span = group.spans().getFirst();
        String first = group.words().getFirst();
        String last = group.words().getLast();
        int size = group.words().size();
        boolean headWithOf = IntStream.range(0, size - 2)
                .anyMatch(i -> ORGANIZATION_HEADS.contains(group.words().get(i))
                        && PREPOSITIONS.contains(group.words().get(i + 1)));
        if (group.spans().stream().anyMatch(NameSpan::hasLegalForm)) {
            group.favour(EntityKind.ORGANIZATION, 6);
        }
        if (size > 1 && ORGANIZATION_ENDINGS.contains(last)) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        if (headWithOf || group.words().contains("&")) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        if (last.equals("'s")) {
            group.favour(EntityKind.ORGANIZATION, 3); // shops and inns: "Harlow's"
        }
        if (OUTLETS.contains(span.key())) {
            group.favour(EntityKind.ORGANIZATION, 4);
        }
        if (isKnownPlace(group)) {
            group.favour(EntityKind.PLACE, 5);
        }
        if (size > 1 && size < 5 && GIVEN_NAMES.contains(first) && span.votesFor('G') < 2) {
            group.favour(EntityKind.PERSON, 1);
        }
        weighShape(group, span.surface(), size > 1 && PRODUCT_ENDINGS.contains(last));
    }

    private static void weighShape(NameGroup group, String surface, boolean productEnding) {
        if (NUMBERED.matcher(surface).matches()) {
            group.favour(EntityKind.PRODUCT, 2.5);
        } else if (PRODUCT.matcher(surface).matches()) {
            group.favour(EntityKind.PRODUCT, 4);
        } else if (PRODUCT_SHAPE.matcher(surface).matches()
                || SPELT_NUMBER.matcher(surface).matches()) {
            group.favour(EntityKind.PRODUCT, 1.5);
        } else if (productEnding) {
            group.favour(EntityKind.PRODUCT, 3);
        } else if (DOMAIN.matcher(surface).matches()) {
            group.favour(EntityKind.ORGANIZATION, 2);
        }
    }

    private static boolean isKnownPlace(NameGroup group) {
        return PLACES.contains(String.join(" ", group.words()));
    }
}

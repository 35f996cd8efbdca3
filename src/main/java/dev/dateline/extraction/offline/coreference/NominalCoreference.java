package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.document.HyphenatedNouns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.CommonNouns;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves "the company", "the chipmaker", "the board", "the latter", which no model links. */
final class NominalCoreference {

    private static final Set<String> COMPANIES = Lexicon.REFERENCE.get("referring-company-nouns");

    private static final Set<String> HEADS = Lexicon.NAMES.get("organization-heads");

    private static final Set<String> ANY_COMPANY = Lexicon.REFERENCE.get("any-company-nouns");

    private static final Set<String> PUBLIC = Lexicon.REFERENCE.get("public-body-nouns");

    private static final Set<String> PERSONS = Lexicon.REFERENCE.get("referring-person-nouns");

    private static final Set<String> OPEN_KIND = Set.of("former", "latter");

    private final EntityTable entities;

    private final DiscourseSalience salience;

    private final AppositiveDescriptions descriptions;

    private final DefiniteCompany companies;

    NominalCoreference(EntityTable entities, DiscourseSalience salience, AppositiveDescriptions descriptions) {
        this.entities = entities;
        this.salience = salience;
        this.descriptions = descriptions;
        this.companies = new DefiniteCompany(entities, salience);
    }

    /** Null if the noun does not refer back here: "a company", "companies", "the company's rival". */
    @Nullable
    EntityChain resolve(Sentence sentence, CoreLabel noun) {
        String lemma = HyphenatedNouns.lemma(sentence, noun);
        if (OPEN_KIND.contains(lemma) && previous(sentence, noun).equals("the")) {
            return formerOrLatter(lemma.equals("former"));
        }
        if (!noun.tag().equals("NN") && !HyphenatedNouns.isSplit(sentence, noun)) {
            return null;
        }
        if (lemma.equals("board")) {
            return board(sentence, noun);
        }
        if (!isDefinite(sentence, noun)) {
            return null;
        }
        EntityChain apposed = apposed(sentence, noun);
        if (apposed != null) {
            return apposed;
        }
        EntityChain named = lemma.equals("group") ? companies.named(sentence, noun) : null;
        if (named != null) {
            return named;
        }
        boolean telling = CommonNouns.describes(lemma, EntityKind.ORGANIZATION) || HEADS.contains(lemma);
        EntityChain namesake = telling && !ANY_COMPANY.contains(lemma)
                ? salience.mostProminent(sentence.index(), chain -> isCompanyOrSchool(chain) && chain.hasWord(lemma))
                : null;
        if (namesake != null) {
            return namesake;
        }
        if (isOrganization(lemma)) {
            EntityChain body = PUBLIC.contains(lemma)
                    ? salience.mostProminent(
                            sentence.index(),
                            chain -> isCompanyOrSchool(chain) && PUBLIC.stream().anyMatch(chain::hasWord))
                    : null;
            if (body != null) {
                return body;
            }
            return lemma.equals("company") || lemma.equals("firm")
                    ? companies.meantBy(sentence, noun)
                    : called(lemma, companies.meantBy(sentence, noun));
        }
        return PERSONS.contains(lemma) ? descriptions.lastCalled(lemma) : null;
    }

    /**
     * The name before the comma that the noun describes, as in "Nimbus, the food group which"; null if there is
     * none.
     */
    private @Nullable EntityChain apposed(Sentence sentence, CoreLabel noun) {
        int the = noun.index() - 1;
        while (the > 0 && !previous(sentence, sentence.token(the + 1)).equals("the")) {
            the--;
        }
        String lemma = HyphenatedNouns.lemma(sentence, noun);
        boolean described = the < noun.index() - 1
                || isFollowedBy(sentence, noun, "which|that")
                || (PERSONS.contains(lemma) && isFollowedBy(sentence, noun, "of|at"));
        boolean apart = the > 2 && previous(sentence, sentence.token(the)).equals(",");
        if (!described
                || !apart
                || !isFollowedBy(sentence, noun, "which|that|,|of|at|behind|in|with|[.]|he|she|they|it|we")) {
            return null;
        }
        CoreLabel name = sentence.token(the - 2);
        EntityChain chain = Tokens.isName(name) ? entities.at(name) : null;
        if (chain == null) {
            return null;
        }
        return switch (chain.kind()) {
            case ORGANIZATION -> isOrganization(lemma) ? chain : null;
            case PERSON -> PERSONS.contains(lemma) ? chain : null;
            default -> null;
        };
    }

    private static boolean isOrganization(String lemma) {
        return COMPANIES.contains(lemma) || lemma.endsWith("maker");
    }

    private static boolean isFollowedBy(Sentence sentence, CoreLabel noun, String words) {
        return noun.index() < sentence.tokens().size()
                && sentence.token(noun.index() + 1).word().matches(words);
    }

    /** The organization whose board is meant: the one named beside it, else the most prominent one. */
    private @Nullable EntityChain board(Sentence sentence, CoreLabel noun) {
        EntityChain named = companies.named(sentence, noun);
        if (named != null) {
            return named;
        }
        boolean refers = isDefinite(sentence, noun) || previous(sentence, noun).equals("its");
        return refers ? companies.meantBy(sentence, noun) : null;
    }

    /** Whether the chain is an organization other than an outlet. */
    private static boolean isCompanyOrSchool(EntityChain chain) {
        return chain.kind() == EntityKind.ORGANIZATION && chain.subkind() != Subkind.OUTLET;
    }

    private @Nullable EntityChain called(String lemma, @Nullable EntityChain otherwise) {
        EntityChain called = descriptions.lastCalled(lemma);
        return called != null && called.kind() == EntityKind.ORGANIZATION ? called : otherwise;
    }

    /** Whether "the", "this" or "that" belongs to it and nothing makes it another one: "the other company". */
    static boolean isDefinite(Sentence sentence, CoreLabel noun) {
        int first = HyphenatedNouns.first(sentence, noun).index();
        for (int i = first - 1; i >= 1 && first - i < 6; i--) {
            CoreLabel token = sentence.token(i);
            String word = token.word().toLowerCase(Locale.ROOT);
            if (word.matches("the|this|that")) {
                return true;
            }
            if (word.matches("other|another|same|first|second|third|parent|holding|rival|new|whole")
                    || !token.tag().matches("JJ|NN|NNP|HYPH|VBN|CD|,|RB")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable EntityChain formerOrLatter(boolean former) {
        EntityKind kind = salience.lastKind();
        if (kind == null || salience.lastTwo(kind).size() < 2) {
            return null;
        }
        return former
                ? salience.lastTwo(kind).getFirst()
                : salience.lastTwo(kind).getLast();
    }

    private static String previous(Sentence sentence, CoreLabel token) {
        return token.index() == 1
                ? ""
                : sentence.token(token.index() - 1).word().toLowerCase(Locale.ROOT);
    }
}

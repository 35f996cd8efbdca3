package dev.dateline.extraction.corenlp;

import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom "the company", "the chipmaker", "the board", "the latter" mean. No model links these. */
final class Nominals {

    private static final Set<String> COMPANIES = Words.load("referring-company-nouns");

    private static final Set<String> HEADS = Words.load("organization-heads");

    /** An "agency" may be called an authority, and the other way round. */
    private static final Set<String> PUBLIC = Set.of(
            "agency",
            "authority",
            "commission",
            "department",
            "bureau",
            "administration",
            "board",
            "district",
            "office",
            "regulator",
            "watchdog",
            "body",
            "council",
            "service");

    private static final Set<String> PERSONS = Words.load("referring-person-nouns");

    /** Those whose company "the company" is, where they do something to it. */
    private static final Set<String> PEOPLE = Set.of(
            "investor",
            "shareholder",
            "stockholder",
            "owner",
            "employee",
            "worker",
            "customer",
            "user",
            "director",
            "supplier",
            "creditor");

    private static final Set<String> OPEN_KIND = Set.of("former", "latter");

    private final Drafts drafts;

    private final Mentions mentions;

    private final Descriptions descriptions;

    Nominals(Drafts drafts, Mentions mentions, Descriptions descriptions) {
        this.drafts = drafts;
        this.mentions = mentions;
        this.descriptions = descriptions;
    }

    /** Null where the noun, as it stands there, is no reference back: "a company", "companies", "the company's rival". */
    @Nullable
    Draft resolve(Sentence sentence, CoreLabel noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (OPEN_KIND.contains(lemma) && previous(sentence, noun).equals("the")) {
            return formerOrLatter(lemma.equals("former"));
        }
        if (!noun.tag().equals("NN")) {
            return null;
        }
        if (lemma.equals("board")
                && (isDefinite(sentence, noun) || previous(sentence, noun).equals("its"))) {
            return company(sentence, noun);
        }
        if (!isDefinite(sentence, noun)) {
            return null;
        }
        Draft apposed = apposed(sentence, noun);
        if (apposed != null) {
            return apposed;
        }
        Draft namesake = CommonNouns.describes(lemma, EntityKind.ORGANIZATION) || HEADS.contains(lemma)
                ? mentions.mostProminent(sentence.index(), draft -> isCompanyOrSchool(draft) && draft.hasWord(lemma))
                : null;
        if (namesake != null) {
            return namesake;
        }
        if (isOrganization(noun)) {
            Draft body = PUBLIC.contains(lemma)
                    ? mentions.mostProminent(
                            sentence.index(),
                            draft -> isCompanyOrSchool(draft) && PUBLIC.stream().anyMatch(draft::hasWord))
                    : null;
            if (body != null) {
                return body;
            }
            return lemma.equals("company") || lemma.equals("firm")
                    ? company(sentence, noun)
                    : called(lemma, company(sentence, noun));
        }
        return PERSONS.contains(lemma) ? descriptions.lastCalled(lemma) : null;
    }

    /** "Sued Nimbus, the food group which": Nimbus, wherever the parser hangs the group. */
    private @Nullable Draft apposed(Sentence sentence, CoreLabel noun) {
        int the = noun.index() - 1;
        while (the > 0 && !previous(sentence, sentence.token(the + 1)).equals("the")) {
            the--;
        }
        boolean described = the < noun.index() - 1 || isFollowedBy(sentence, noun, "which|that");
        boolean apart = the > 2 && previous(sentence, sentence.token(the)).equals(",");
        if (!described || !apart || !isFollowedBy(sentence, noun, "which|that|,|of|behind|in|with|[.]")) {
            return null;
        }
        CoreLabel name = sentence.token(the - 2);
        Draft draft = Row.isName(name) ? drafts.at(name) : null;
        return draft != null && draft.kind() == EntityKind.ORGANIZATION && isOrganization(noun) ? draft : null;
    }

    private static boolean isOrganization(CoreLabel noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return COMPANIES.contains(lemma) || lemma.endsWith("maker");
    }

    private static boolean isFollowedBy(Sentence sentence, CoreLabel noun, String words) {
        return noun.index() < sentence.tokens().size()
                && sentence.token(noun.index() + 1).word().matches(words);
    }

    /** "The port" of the Port of Eastmere. */
    private static boolean isCompanyOrSchool(Draft draft) {
        return draft.kind() == EntityKind.ORGANIZATION && draft.subkind() != Subkind.OUTLET;
    }

    private @Nullable Draft called(String lemma, @Nullable Draft otherwise) {
        Draft called = descriptions.lastCalled(lemma);
        return called != null && called.kind() == EntityKind.ORGANIZATION ? called : otherwise;
    }

    private @Nullable Draft company(Sentence sentence, CoreLabel noun) {
        Draft owned = ofItsPeople(sentence, noun);
        if (owned != null) {
            return owned;
        }
        boolean young = Syntax.lemma(new IndexedWord(noun)).matches("startup|start-up|unicorn|company|board");
        Set<Draft> elsewhere = background(sentence, noun);
        elsewhere.addAll(others(sentence, noun));
        Draft company = mentions.mostProminent(
                noun.sentIndex(),
                draft -> isCompany(draft)
                        && !elsewhere.contains(draft)
                        && !(young && draft.subkind() == Subkind.INVESTOR));
        if (company != null) {
            return company;
        }
        Draft own = drafts.ownCompany();
        return own != null ? own : mentions.mostFrequent(Nominals::isCompany);
    }

    /** "Two big Nimbus investors asked the firm": Nimbus. */
    private @Nullable Draft ofItsPeople(Sentence sentence, CoreLabel noun) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(noun.index());
        if (node == null) {
            return null;
        }
        Grammar grammar = new Grammar(sentence.graph());
        return grammar.parents(node, r -> r.equals("obj")).stream()
                .flatMap(verb -> grammar.subjects(verb).stream())
                .filter(doer -> PEOPLE.contains(Syntax.lemma(doer)))
                .flatMap(doer -> grammar.children(doer, "compound", "nmod:poss", "nmod:in", "nmod:of").stream())
                .map(name -> drafts.at(sentence.token(name.index())))
                .filter(draft -> draft != null && isCompany(draft))
                .findFirst()
                .orElse(null);
    }

    /** Whom the noun cannot mean: who does it to the company ("A urged the company"), who describes it ("the A company"). */
    private Set<Draft> others(Sentence sentence, CoreLabel noun) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(noun.index());
        if (node == null) {
            return Set.of();
        }
        Grammar grammar = new Grammar(sentence.graph());
        Stream<IndexedWord> doers =
                grammar.parents(node, r -> r.equals("obj")).stream().flatMap(verb -> grammar.subjects(verb).stream());
        return Stream.concat(doers, grammar.children(node, "compound").stream())
                .map(word -> drafts.at(sentence.token(word.index())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** "Northgate partner Ann Doe will join the board": not Northgate's. */
    private Set<Draft> background(Sentence sentence, CoreLabel noun) {
        Background background = Background.of(sentence, noun.beginPosition());
        return sentence.tokens().subList(0, noun.index() - 1).stream()
                .filter(Row::isName)
                .filter(background::contains)
                .map(drafts::at)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isCompany(Draft draft) {
        Subkind subkind = draft.subkind();
        return draft.kind() == EntityKind.ORGANIZATION
                && (subkind == null || subkind == Subkind.COMPANY || subkind == Subkind.INVESTOR);
    }

    /** Whether "the", "this" or "that" belongs to it and nothing makes it another one: "the other company". */
    static boolean isDefinite(Sentence sentence, CoreLabel noun) {
        for (int i = noun.index() - 1; i >= 1 && noun.index() - i < 6; i--) {
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

    private @Nullable Draft formerOrLatter(boolean former) {
        EntityKind kind = mentions.lastKind();
        if (kind == null || mentions.lastTwo(kind).size() < 2) {
            return null;
        }
        return former
                ? mentions.lastTwo(kind).getFirst()
                : mentions.lastTwo(kind).getLast();
    }

    private static String previous(Sentence sentence, CoreLabel token) {
        return token.index() == 1
                ? ""
                : sentence.token(token.index() - 1).word().toLowerCase(Locale.ROOT);
    }
}

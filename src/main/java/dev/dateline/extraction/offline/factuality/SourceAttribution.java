package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The news outlets and records that an article itself cites for what it reports: "according to", "as X notes",
 * "reports from X", "told X". Neither the outlet that published it nor a person who is quoted is one.
 */
public final class SourceAttribution {

    /** The relation of the cited outlet to the reporting word: its subject, its object, or after "in", "from" or "by". */
    private static final Set<String> AS_SOURCE =
            Set.of("nsubj", "compound", "nmod:poss", "obj", "iobj", "obl", "obl:agent", "nmod", "dep", "appos");

    private SourceAttribution() {}

    /** The cited sources, by the names that the article's entities have, in the order of the text. */
    public static List<String> of(AnnotatedArticle article, Sentence sentence, IndexedWord trigger) {
        List<String> cited = citedIn(article, sentence, trigger);
        return cited.isEmpty() ? carriedOver(article, sentence) : cited;
    }

    /**
     * The sources of the sentence before, where that opens with a citation in the same paragraph: "As the Ledger notes,
     * …".
     */
    private static List<String> carriedOver(AnnotatedArticle article, Sentence sentence) {
        if (sentence.index() == 0) {
            return List.of();
        }
        Sentence previous = article.sentences().get(sentence.index() - 1);
        String between = article.text().substring(previous.end(), sentence.start());
        String opening = Tokens.lemma(previous.tokens().getFirst());
        boolean leads = Lexicon.ATTRIBUTION.get("opening").contains(opening);
        return leads && between.indexOf('\n') < 0 ? citedIn(article, previous, null) : List.of();
    }

    private static List<String> citedIn(AnnotatedArticle article, Sentence sentence, @Nullable IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        Set<String> names = new LinkedHashSet<>();
        for (CoreLabel token : sentence.tokens()) {
            IndexedWord node = tree.node(token.index());
            boolean noun = node != null && !node.equals(trigger) && token.tag().startsWith("NN");
            if (node != null && noun && isCitedAt(sentence, tree, node)) {
                Entity source = sourceAt(article, node);
                if (source != null) {
                    names.add(source.name());
                }
            }
        }
        return List.copyOf(names);
    }

    /** Whether the sentence cites what the word names. */
    static boolean isCitedAt(Sentence sentence, DependencyTree tree, IndexedWord node) {
        return isCited(tree, node) || comesBeforeTelling(sentence, node);
    }

    private static boolean isCited(DependencyTree tree, IndexedWord node) {
        if (tree.hasDependent(node, "case", Lexicon.ATTRIBUTION.get("according"))) {
            return true;
        }
        IndexedWord governor = tree.governor(node);
        if (governor == null) {
            return false;
        }
        String relation = tree.relation(node);
        if (relation.equals("conj")) {
            return isCited(tree, governor);
        }
        return AS_SOURCE.contains(relation) && tells(tree, node, governor, relation);
    }

    /** Whether a reporting verb follows the name at the end of a sentence: ", Reuters and the Ledger reported". */
    private static boolean comesBeforeTelling(Sentence sentence, IndexedWord token) {
        return sentence.tokens().stream()
                .skip(token.index())
                .dropWhile(next -> next.tag().startsWith("NNP")
                        || next.tag().equals("CC")
                        || next.tag().equals("DT"))
                .findFirst()
                .filter(next -> next.tag().startsWith("VB"))
                .filter(next -> Lexicon.ATTRIBUTION.get("telling").contains(Tokens.lemma(next)))
                .isPresent();
    }

    private static boolean tells(DependencyTree tree, IndexedWord node, IndexedWord governor, String relation) {
        String telling = Tokens.lemma(governor);
        return switch (relation) {
            case "obj", "iobj" -> Lexicon.ATTRIBUTION.get("told").contains(telling);
            case "obl", "obl:agent", "nmod" ->
                (Lexicon.ATTRIBUTION.get("telling").contains(telling)
                                || Lexicon.ATTRIBUTION.get("told").contains(telling))
                        && tree.hasDependent(node, "case", Lexicon.ATTRIBUTION.get("source-preposition"));
            default -> Lexicon.ATTRIBUTION.get("telling").contains(telling);
        };
    }

    private static @Nullable Entity sourceAt(AnnotatedArticle article, IndexedWord node) {
        EntityId id = article.entityAt(node.backingLabel());
        if (id == null) {
            return null;
        }
        Entity entity = article.entity(id);
        boolean own = entity.name().equalsIgnoreCase(article.source().outlet());
        return !own && entity.kind() != EntityKind.PERSON && isSource(entity) ? entity : null;
    }

    /** Whether the word is called an outlet beside its name, or is the name of a record or a site. */
    static boolean isCalledOutlet(DependencyTree tree, IndexedWord node) {
        return node.word().matches("(?i).+\\.(?:com|co\\.uk|org|net|io)")
                || isRecord(node.word())
                || tree.dependents(node, "compound", "appos")
                        .anyMatch(word -> Lexicon.ATTRIBUTION.get("outlet-noun").contains(Tokens.lemma(word)));
    }

    private static boolean isSource(Entity entity) {
        return entity.subkind() == Subkind.OUTLET || isRecord(entity.name());
    }

    private static boolean isRecord(String name) {
        return Lexicon.ATTRIBUTION.get("records").contains(name.toLowerCase(Locale.ROOT));
    }
}

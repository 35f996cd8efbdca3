package dev.dateline.extraction.offline;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Both graphs of a sentence, from relations such as {@code nsubj(2,1) obl:in(2,4)}.
 *
 * <p>The preposition or conjunction behind the colon is for the enhanced graph alone. A relation with a plus sign, as
 * {@code +nsubj(5,1)}, stands in that graph only: one that the parser has shared out.
 */
record HandParsedRelations(SemanticGraph basic, SemanticGraph enhanced) {

    private static final Pattern RELATION = Pattern.compile("(\\+?)([a-z:_]+)\\((\\d+),(\\d+)\\)");

    /** Relations whose second part names a preposition or a conjunction, except for those that the basic tree has, too. */
    private static final Pattern SPECIFIC =
            Pattern.compile("(obl|nmod|conj|advcl|acl):(?!poss$|agent$|relcl$|npmod$|tmod$|pass$)(.+)");

    static HandParsedRelations read(String relations, List<CoreLabel> tokens) {
        HandParsedRelations read = new HandParsedRelations(graph(tokens), graph(tokens));
        Matcher relation = RELATION.matcher(relations);
        while (relation.find()) {
            IndexedWord governor = new IndexedWord(tokens.get(Integer.parseInt(relation.group(3)) - 1));
            IndexedWord dependent = new IndexedWord(tokens.get(Integer.parseInt(relation.group(4)) - 1));
            read.relate(relation.group(2), relation.group(1).isEmpty(), governor, dependent);
        }
        read.basic.resetRoots();
        read.enhanced.resetRoots();
        return read;
    }

    private void relate(String name, boolean inTree, IndexedWord governor, IndexedWord dependent) {
        Matcher specific = SPECIFIC.matcher(name);
        if (inTree) {
            basic.addEdge(governor, dependent, named(specific.matches() ? specific.group(1) : name), 1, false);
        }
        enhanced.addEdge(governor, dependent, named(name), 1, false);
    }

    private static GrammaticalRelation named(String name) {
        return GrammaticalRelation.valueOf(Language.UniversalEnglish, name);
    }

    /** All words except for marks; the root is the word that depends on no other. */
    private static SemanticGraph graph(List<CoreLabel> tokens) {
        SemanticGraph graph = new SemanticGraph();
        tokens.stream()
                .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0))
                        || token.word().length() > 1)
                .map(IndexedWord::new)
                .forEach(graph::addVertex);
        return graph;
    }
}

package dev.dateline.extraction.offline.factuality;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;

/** The outlets that an article cites and calls so: "the technology site Tarnpost reported". */
public final class CitedOutlets {

    private CitedOutlets() {}

    /** The same article, in which they are known to be outlets. */
    public static AnnotatedArticle known(AnnotatedArticle article) {
        List<RoleProposal> outlets = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            DependencyTree tree = DependencyTree.of(sentence);
            for (CoreLabel token : sentence.tokens()) {
                IndexedWord node = token.tag().startsWith("NN") ? tree.node(token.index()) : null;
                boolean outlet = node != null
                        && SourceAttribution.isCalledOutlet(tree, node)
                        && SourceAttribution.isCitedAt(sentence, tree, node);
                RoleProposal proposal = outlet && !isPerson(article, token)
                        ? article.propose(token, EntityKind.ORGANIZATION, Subkind.OUTLET)
                        : null;
                if (proposal != null) {
                    outlets.add(proposal);
                }
            }
        }
        return article.with(outlets);
    }

    private static boolean isPerson(AnnotatedArticle article, CoreLabel token) {
        EntityId id = article.entityAt(token);
        return id != null && article.entity(id).kind() == EntityKind.PERSON;
    }
}

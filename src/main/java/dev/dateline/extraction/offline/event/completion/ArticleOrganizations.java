package dev.dateline.extraction.offline.event.completion;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.syntax.BackgroundNames;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.EventKind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organizations that an article mentions, except for outlets, and which of them it is about.
 *
 * @param protagonist the one that most sentences speak of; null if none is named
 */
record ArticleOrganizations(
        AnnotatedArticle article, @Nullable EntityId protagonist) {

    private static final int IN_TITLE = 2;

    static ArticleOrganizations of(AnnotatedArticle article) {
        return new ArticleOrganizations(article, protagonist(article));
    }

    /** Whether the article is about one organization, rather than a roundup. */
    boolean isLeading() {
        List<Sentence> all = article.sentences();
        long share =
                all.stream().filter(sentence -> names(sentence, protagonist)).count();
        return share * 5 >= all.size() * 2L || (protagonist != null && article.isInTitle(protagonist));
    }

    /** The organization named last before the trigger, in its sentence, except for the others. */
    @Nullable
    EntityId namedBefore(EventCandidate candidate, Set<EntityId> others) {
        Sentence sentence = article.sentences().get(candidate.sentence());
        BackgroundNames background = BackgroundNames.of(sentence, candidate.trigger());
        return sentence.tokens().reversed().stream()
                .filter(token -> token.beginPosition() < candidate.trigger())
                .filter(Tokens::isName)
                .filter(token -> !background.contains(token))
                .filter(token -> candidate.kind() != EventKind.APPOINTMENT || !background.describesSomebody(token))
                .map(article::entityAt)
                .filter(this::isBody)
                .filter(body -> !others.contains(body))
                .findFirst()
                .orElse(null);
    }

    /** In a roundup each paragraph is about the organization that it names first; null in any other article. */
    @Nullable
    EntityId ofItem(EventCandidate candidate) {
        if (isLeading()) {
            return null;
        }
        List<Sentence> all = article.sentences();
        String text = article.text();
        int start = text.lastIndexOf('\n', candidate.trigger()) + 1;
        return all.stream()
                .filter(sentence -> sentence.start() >= start && sentence.index() <= candidate.sentence())
                .flatMap(sentence -> sentence.tokens().stream())
                .map(article::entityAt)
                .filter(this::isBody)
                .findFirst()
                .orElse(null);
    }

    static @Nullable EntityId mostCounted(Map<EntityId, Integer> counts) {
        EntityId best = null;
        for (Map.Entry<EntityId, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private boolean names(Sentence sentence, @Nullable EntityId entity) {
        return entity != null && sentence.tokens().stream().anyMatch(token -> entity.equals(article.entityAt(token)));
    }

    /** The organization that most sentences speak of; being in the title counts as some. */
    private static @Nullable EntityId protagonist(AnnotatedArticle article) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            Set<EntityId> here = new LinkedHashSet<>();
            for (CoreLabel token : sentence.tokens()) {
                EntityId entity = article.entityAt(token);
                if (isBody(article, entity)) {
                    here.add(entity);
                }
            }
            here.forEach(body -> counts.merge(body, 1, Integer::sum));
        }
        counts.replaceAll((body, count) -> article.isInTitle(body) ? count + IN_TITLE : count);
        return mostCounted(counts);
    }

    private boolean isBody(@Nullable EntityId id) {
        return isBody(article, id);
    }

    private static boolean isBody(AnnotatedArticle article, @Nullable EntityId id) {
        if (id == null) {
            return false;
        }
        Entity entity = article.entity(id);
        return entity.kind() == EntityKind.ORGANIZATION && entity.subkind() != Subkind.OUTLET;
    }
}

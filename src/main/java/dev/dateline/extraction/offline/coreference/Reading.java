package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.document.ListLeadIns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article, read: its sentences and whom its words mean. For one thread, while one article is extracted.
 *
 * <p>Frames ask in this order: find a head by pattern, then {@link #license} it for the role, or {@link #entityAt} it
 * where any kind will do.
 */
public final class Reading {

    private final Article article;

    private final List<Sentence> sentences;

    private final Drafts drafts;

    private final ListLeadIns leadIns;

    private Reading(Article article, List<Sentence> sentences, Drafts drafts) {
        this.article = article;
        this.sentences = sentences;
        this.drafts = drafts;
        this.leadIns = ListLeadIns.of(sentences, article.text());
    }

    /**
     * Resolves whom the words of an annotated article mean.
     *
     * @param parsed the beginning of the annotated text that is parsed, or all of it
     */
    public static Reading of(Article article, Annotation annotation, Annotation parsed, NameMentions names) {
        List<Sentence> sentences = Sentence.all(annotation);
        Drafts drafts = new Drafts(article, names);
        Coreference.resolve(parsed, sentences, drafts);
        return new Reading(article, sentences, drafts);
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that a token stands in. */
    public Sentence sentence(CoreLabel token) {
        return sentences.get(token.sentIndex());
    }

    /** What leads in to the list that the sentence is an item of; null where it is none. */
    @Nullable
    public Sentence leadIn(Sentence item) {
        return leadIns.of(item, sentences);
    }

    /**
     * Whom a token means: any token of a name, the head of a nominal ("the company", "the latter"), a pronoun. Null
     * where it means nobody, or nobody knows whom.
     */
    @Nullable
    public EntityId entityAt(CoreLabel head) {
        Draft draft = drafts.at(head);
        return draft == null ? null : draft.id();
    }

    /** Whether the article's title names it. */
    public boolean isInTitle(EntityId id) {
        return drafts.isInTitle(drafts.get(id));
    }

    /** What is known so far of the entity with this id. */
    public Entity entity(EntityId id) {
        return drafts.get(id).entity();
    }

    /**
     * Whom a token means that fills a role which only this kind can fill. The kind of a name that the models left open
     * is settled by that; a capitalised phrase that no model knew becomes an entity. Null where the token cannot mean
     * such an entity: a company's name as the founder's, a common noun that refers to nobody.
     *
     * @param subkind what the role says of an organization, as COMPANY or INVESTOR; null where it says nothing
     */
    @Nullable
    public EntityId license(CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        Draft draft = Licence.of(drafts, sentence(head), head, kind, subkind);
        return draft == null ? null : draft.id();
    }

    /** The company whose own announcement this is; null in an article by anybody else. */
    @Nullable
    public EntityId ownCompany() {
        Draft own = drafts.ownCompany();
        return own == null ? null : own.id();
    }

    /** Whether {@link #license} may find somebody; settles nothing. */
    public boolean mayLicense(CoreLabel head, EntityKind kind) {
        return Licence.isPossible(drafts.at(head), head, kind);
    }

    /**
     * Those who take part in an event, and of the others those whom the article says something about: neither one among
     * many in a list, nor whom a role asked for that came to nothing. In the order of the first mention.
     */
    public List<Entity> entities(Set<EntityId> players) {
        return drafts.entities(players);
    }

    /** Everything named so far, in the order of the first mention. */
    public List<Entity> entities() {
        return drafts.entities();
    }
}

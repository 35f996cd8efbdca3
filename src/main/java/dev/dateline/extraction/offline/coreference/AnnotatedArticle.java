package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.document.ListLeadIns;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.syntax.ParsedText;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One article, read: its sentences and whom its words mean. For one thread, while one article is extracted.
 *
 * <p>Frames ask in this order: find a head by pattern, then {@link #license} it for the role, or {@link #entityAt} it
 * where any kind will do.
 */
public final class AnnotatedArticle {

    private final Article source;

    private final List<Sentence> sentences;

    private final EntityTable entities;

    private final ListLeadIns leadIns;

    private AnnotatedArticle(Article source, List<Sentence> sentences, EntityTable entities) {
        this.source = source;
        this.sentences = sentences;
        this.entities = entities;
        this.leadIns = ListLeadIns.of(sentences, source.text());
    }

    /** Resolves what the words of a parsed article mean. */
    public static AnnotatedArticle of(Article article, ParsedText text, NameMentions names) {
        EntityTable entities = new EntityTable(article, names);
        CoreferenceResolution.resolve(text, entities);
        return new AnnotatedArticle(article, text.sentences(), entities);
    }

    /** The article as it was submitted. */
    public Article source() {
        return source;
    }

    /** The article's text, in which all offsets count. */
    public String text() {
        return source.text();
    }

    /** The day of publication; null where it is not known. */
    public @Nullable LocalDate publishedAt() {
        return source.publishedAt();
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
        EntityChain chain = entities.at(head);
        return chain == null ? null : chain.id();
    }

    /** Whether the article's title names it. */
    public boolean isInTitle(EntityId id) {
        return entities.isInTitle(entities.get(id));
    }

    /** What is known so far of the entity with this id. */
    public Entity entity(EntityId id) {
        return entities.get(id).entity();
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
        EntityChain chain = RoleTyping.of(entities, sentence(head), head, kind, subkind);
        return chain == null ? null : chain.id();
    }

    /** The company whose own announcement this is; null in an article by anybody else. */
    @Nullable
    public EntityId ownCompany() {
        EntityChain own = entities.ownCompany();
        return own == null ? null : own.id();
    }

    /** Whether {@link #license} may find somebody; settles nothing. */
    public boolean mayLicense(CoreLabel head, EntityKind kind) {
        return RoleTyping.isPossible(entities.at(head), head, kind);
    }

    /**
     * Those who take part in an event, and of the others those whom the article says something about: neither one among
     * many in a list, nor whom a role asked for that came to nothing. In the order of the first mention.
     */
    public List<Entity> entities(Set<EntityId> players) {
        return entities.entities(players);
    }

    /** Everything named so far, in the order of the first mention. */
    public List<Entity> entities() {
        return entities.entities();
    }
}

package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.article.PostDays;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.syntax.ParsedText;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article with the entities that its words mean.
 *
 * <p>It never changes. A role {@link #propose proposes} what an entity would be if it played that role; with what is
 * decided on, {@link #with} gives another article.
 */
public final class AnnotatedArticle {

    private final Article source;

    private final PostDays days;

    private final List<Sentence> sentences;

    private final int parsed;

    private final TypedEntities entities;

    private AnnotatedArticle(Article source, List<Sentence> sentences, int parsed, TypedEntities entities) {
        this.source = source;
        this.days = PostDays.of(source.text(), source.publishedAt());
        this.sentences = sentences;
        this.parsed = parsed;
        this.entities = entities;
    }

    /** Resolves what the words of a parsed article mean. */
    public static AnnotatedArticle of(Article article, ParsedText text, NameMentions names) {
        EntityTable entities = new EntityTable(article, names);
        CoreferenceResolution.resolve(text, entities);
        return new AnnotatedArticle(article, text.sentences(), text.parsed(), TypedEntities.of(entities));
    }

    /** The same article once these proposals have been decided on; an earlier one prevails over a later one. */
    public AnnotatedArticle with(List<RoleProposal> proposals) {
        return proposals.isEmpty() ? this : new AnnotatedArticle(source, sentences, parsed, entities.with(proposals));
    }

    /** The names of the article with those that roles have shown to be names among the sure ones. */
    public NameMentions shown(NameMentions names) {
        return names.with(entities.shown());
    }

    /** The article as it was submitted. */
    public Article source() {
        return source;
    }

    /** The article's text, in which all offsets count. */
    public String text() {
        return source.text();
    }

    /** The day on which a sentence was published; null where it is not known. */
    public @Nullable LocalDate publishedAt(Sentence sentence) {
        return days.at(sentence.start());
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Whether the text is a statement by a company itself. */
    public boolean isFirstParty() {
        return entities.table().ownCompany() != null;
    }

    /** How many of the sentences, from the first, are parsed; of the others only names and dates are known. */
    public int parsedSentences() {
        return parsed;
    }

    /** The sentence of a token. */
    public Sentence sentence(CoreLabel token) {
        return sentences.get(token.sentIndex());
    }

    /**
     * The entity that a token means, be it a token of a name, the head of a nominal ("the company", "the latter") or a
     * pronoun. Null if it means none that is known.
     */
    @Nullable
    public EntityId entityAt(CoreLabel head) {
        EntityChain chain = entities.at(head);
        return chain == null ? null : chain.id();
    }

    /** Whether the article's title names it. */
    public boolean isInTitle(EntityId id) {
        return entities.table().isInTitle(entities.get(id));
    }

    /** Whether there is an entity with this id: one that was only proposed may not have been decided on. */
    public boolean has(EntityId id) {
        return entities.has(id);
    }

    /** What is known of the entity with this id. */
    public Entity entity(EntityId id) {
        return entities.get(id).entity();
    }

    /**
     * Returns what the token would mean in a role that only this kind can fill, or null if it cannot mean such an
     * entity. The role may correct the kind of a name, and make a name of a capitalised phrase that no model knew. A
     * company's name is none of a founder, though, and a common noun that refers to nobody is none of anything.
     *
     * @param subkind what the role makes of an organization, as COMPANY or INVESTOR; null if it leaves that open
     */
    public @Nullable RoleProposal propose(CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        return RoleTyping.propose(entities, sentence(head), head, kind, subkind);
    }

    /** Whether {@link #propose} may find an entity, by the token's kind alone. */
    public boolean mayPropose(CoreLabel head, EntityKind kind) {
        return RoleTyping.isPossible(entities.at(head), head, kind);
    }

    /**
     * The entities that take part in events, and of the others those that the article says something about, in the
     * order of the first mention. One among many in a list is left out.
     */
    public List<Entity> entities(Set<EntityId> players) {
        return entities.entities(players);
    }

    /** All entities in the order of the first mention. */
    public List<Entity> entities() {
        return entities.entities();
    }
}

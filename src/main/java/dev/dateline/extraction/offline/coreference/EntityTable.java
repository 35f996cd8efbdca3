package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.mention.NameSpan;
import dev.dateline.extraction.offline.mention.OrganizationSubkinds;
import dev.dateline.extraction.offline.mention.OutletName;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entities that an article names, and the tokens that mean them.
 *
 * <p>Names are there from the beginning; while coreference is resolved, other words come to mean the same entities.
 */
final class EntityTable {

    private final String text;

    private final String title;

    private final Map<EntityId, EntityChain> chains = new LinkedHashMap<>();

    private final Map<TokenPlace, EntityId> meaning = new HashMap<>();

    private final Map<TokenPlace, PossibleName> possible = new HashMap<>();

    private final @Nullable EntityId ownCompany;

    EntityTable(Article article, NameMentions names) {
        this.text = article.text();
        this.title = EntityChain.spaced(article.title() == null ? "" : article.title());
        names.sure().forEach(this::add);
        names.possible().forEach(this::addPossible);
        String ownName = OutletName.of(article);
        EntityChain outlet = chains.values().stream()
                .filter(chain -> chain.isCalled(ownName))
                .findFirst()
                .orElse(null);
        boolean firstParty = OutletName.isFirstParty(article);
        if (outlet != null && OutletName.isSignature(article)) {
            chains.put(outlet.id(), outlet.settledAs(EntityKind.ORGANIZATION, Subkind.OUTLET));
        }
        this.ownCompany = !firstParty ? null : outlet == null ? addUnnamed(ownName) : outlet.id();
    }

    private void add(NameGroup group) {
        EntityId id = new EntityId("e" + (chains.size() + 1));
        chains.put(id, chainOf(id, group, text));
        group.spans().forEach(span -> span.tokens().forEach(token -> meaning.put(TokenPlace.of(token), id)));
    }

    private void addPossible(NameGroup group) {
        PossibleName name = new PossibleName(new EntityId("p" + (possible.size() + 1)), group);
        group.spans().forEach(span -> span.tokens().forEach(token -> possible.put(TokenPlace.of(token), name)));
    }

    /** The company that says "we" all through and never its name. */
    private @Nullable EntityId addUnnamed(String ownName) {
        if (ownName.isBlank()) {
            return null;
        }
        EntityId id = new EntityId("e" + (chains.size() + 1));
        EntityChain company = EntityChain.of(id, EntityKind.ORGANIZATION, Subkind.COMPANY, KindDoubt.none());
        chains.put(id, company.named(ownName, 0).standingBy());
        return id;
    }

    /** The entity that a group of names makes. */
    static EntityChain chainOf(EntityId id, NameGroup group, String text) {
        EntityChain chain = EntityChain.of(id, group.kind(), OrganizationSubkinds.of(group), KindDoubt.of(group));
        for (NameSpan span : group.spans()) {
            chain = withHonorific(chain.named(span.text(text), span.start()), span, text);
        }
        return group.isOnlyListed() || group.isHardlySeen() ? chain.standingBy() : chain;
    }

    /** Adds the name with its honorific, which is all that some newspapers give: "Mr. Tan". */
    private static EntityChain withHonorific(EntityChain chain, NameSpan span, String text) {
        if (chain.kind() != EntityKind.PERSON
                || !span.line().lower(span.from() - 1).matches("(mr|mrs|ms)[.]?")) {
            return chain;
        }
        int start = span.line().token(span.from() - 1).beginPosition();
        return chain.named(text.substring(start, span.end()).replaceAll("\\s+", " "), start);
    }

    String text() {
        return text;
    }

    /** What the token means; null if it means nothing that is known. */
    @Nullable
    EntityChain at(CoreLabel token) {
        EntityId id = meaning.get(TokenPlace.of(token));
        return id == null ? null : chains.get(id);
    }

    /** The name that the token belongs to if a role says that it is one; null if it is part of none. */
    @Nullable
    PossibleName possibleAt(CoreLabel token) {
        return possible.get(TokenPlace.of(token));
    }

    /** All names that only a role can show to be one, in the order in which they were found. */
    List<PossibleName> possibleNames() {
        return possible.values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(PossibleName::start))
                .toList();
    }

    @Nullable
    EntityChain get(EntityId id) {
        return chains.get(id);
    }

    /** All entities in the order in which they were found. */
    Collection<EntityChain> all() {
        return Collections.unmodifiableCollection(chains.values());
    }

    /** The company that speaks of itself as "we" in its own announcement; null in an article by anybody else. */
    @Nullable
    EntityChain ownCompany() {
        return ownCompany == null ? null : chains.get(ownCompany);
    }

    /** Whether the article's title names it. */
    boolean isInTitle(EntityChain chain) {
        return chain.isNamedIn(title);
    }

    /** From now on the token means this entity, unless it means another already. */
    void mean(CoreLabel token, EntityChain chain) {
        meaning.putIfAbsent(TokenPlace.of(token), chain.id());
    }

    /** From now on the token means this entity, whatever it has meant. */
    void meanInstead(CoreLabel token, EntityChain chain) {
        meaning.put(TokenPlace.of(token), chain.id());
    }
}

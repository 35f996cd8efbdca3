package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.mention.NameSpan;
import dev.dateline.extraction.offline.mention.OrganizationSubkinds;
import dev.dateline.extraction.offline.mention.OutletName;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of one article while it is read, and the tokens that mean them. */
final class EntityTable {

    private record Place(int sentence, int index) {
        static Place of(CoreLabel token) {
            return new Place(token.sentIndex(), token.index());
        }
    }

    private final String text;

    private final String title;

    private final String ownName;

    private final List<EntityChain> all = new ArrayList<>();

    private final Map<EntityId, EntityChain> byId = new HashMap<>();

    private final Map<Place, EntityChain> meaning = new HashMap<>();

    /** Capitalised words that nothing but a role can show to be a name. */
    private final Map<Place, NameGroup> possible = new HashMap<>();

    private final @Nullable EntityChain ownOutlet;

    private final @Nullable EntityChain ownCompany;

    EntityTable(Article article, NameMentions names) {
        this.text = article.text();
        this.title = EntityChain.spaced(article.title() == null ? "" : article.title());
        this.ownName = OutletName.of(article);
        names.sure().forEach(this::chain);
        names.possible()
                .forEach(group -> group.spans()
                        .forEach(span -> span.tokens().forEach(token -> possible.put(Place.of(token), group))));
        this.ownOutlet = all.stream()
                .filter(chain -> chain.isCalled(ownName))
                .findFirst()
                .orElse(null);
        this.ownCompany = OutletName.isFirstParty(article) ? ownOutlet == null ? unnamed() : ownOutlet : null;
        if (ownOutlet != null && OutletName.isSignature(article)) {
            ownOutlet.settle(EntityKind.ORGANIZATION, Subkind.OUTLET);
        }
    }

    /** The company that says "we" all through and never its name. */
    private @Nullable EntityChain unnamed() {
        if (ownName.isBlank()) {
            return null;
        }
        EntityChain chain = add(EntityKind.ORGANIZATION, Subkind.COMPANY, KindDoubt.none());
        chain.named(ownName, 0);
        chain.standBy();
        return chain;
    }

    @Nullable
    EntityChain at(CoreLabel token) {
        return meaning.get(Place.of(token));
    }

    EntityChain get(EntityId id) {
        return Objects.requireNonNull(byId.get(id), id::value);
    }

    /** The outlet as an entity of its own article, if the article names it. */
    @Nullable
    EntityChain ownOutlet() {
        return ownOutlet;
    }

    /** The company that speaks of itself as "we" in its own announcement; null in an article by anybody else. */
    @Nullable
    EntityChain ownCompany() {
        return ownCompany;
    }

    /** Whether the article's title names it. */
    boolean isInTitle(EntityChain chain) {
        return chain.isNamedIn(title);
    }

    /** From now on the token means this entity, unless it means another already. */
    void mean(CoreLabel token, EntityChain chain) {
        meaning.putIfAbsent(Place.of(token), chain);
    }

    /** From now on the token means this entity, whatever it has meant. */
    void meanInstead(CoreLabel token, EntityChain chain) {
        meaning.put(Place.of(token), chain);
    }

    /** The draft of a name that was only possible until now; null if the token is no such name. */
    @Nullable
    EntityChain promote(CoreLabel head, EntityKind kind) {
        NameGroup group = possible.get(Place.of(head));
        if (group == null) {
            return null;
        }
        group.favour(kind, 2);
        EntityChain chain = chain(group);
        chain.standBy();
        return chain;
    }

    /** A new entity that is named by these tokens. */
    EntityChain name(List<CoreLabel> tokens, EntityKind kind, @Nullable Subkind subkind) {
        int start = tokens.getFirst().beginPosition();
        String name = text.substring(start, tokens.getLast().endPosition()).replaceAll("\\s+", " ");
        EntityChain known = all.stream()
                .filter(chain -> chain.kind() == kind)
                .filter(chain -> chain.isCalled(name))
                .findFirst()
                .orElse(null);
        EntityChain chain = known != null ? known : add(kind, subkind, KindDoubt.none());
        if (known == null) {
            chain.standBy();
        }
        chain.named(name, start);
        tokens.forEach(token -> meaning.put(Place.of(token), chain));
        return chain;
    }

    List<Entity> entities() {
        return all.stream()
                .sorted(EntityChain.IN_ORDER)
                .map(EntityChain::entity)
                .toList();
    }

    /** Without those of whom the text says nothing, and with the kinds that the text presumes, unless they take part. */
    List<Entity> entities(Set<EntityId> players) {
        all.stream().filter(chain -> !players.contains(chain.id())).forEach(EntityChain::unsettle);
        return all.stream()
                .filter(chain -> players.contains(chain.id()) || !chain.isBystander())
                .sorted(EntityChain.IN_ORDER)
                .map(EntityChain::entity)
                .toList();
    }

    private EntityChain chain(NameGroup group) {
        EntityChain chain = add(group.kind(), OrganizationSubkinds.of(group), KindDoubt.of(group));
        for (NameSpan span : group.spans()) {
            chain.named(span.text(text), span.start());
            nameWithHonorific(chain, span);
            span.tokens().forEach(token -> meaning.put(Place.of(token), chain));
        }
        if (group.isOnlyListed() || group.isHardlySeen()) {
            chain.standBy();
        }
        return chain;
    }

    /** "Mr. Tan" is all that some newspapers give. */
    private void nameWithHonorific(EntityChain chain, NameSpan span) {
        if (chain.kind() == EntityKind.PERSON
                && span.line().lower(span.from() - 1).matches("(mr|mrs|ms)[.]?")) {
            int start = span.line().token(span.from() - 1).beginPosition();
            chain.named(text.substring(start, span.end()).replaceAll("\\s+", " "), start);
        }
    }

    private EntityChain add(EntityKind kind, @Nullable Subkind subkind, KindDoubt doubt) {
        EntityChain chain = new EntityChain(new EntityId("e" + (all.size() + 1)), kind, subkind, doubt);
        all.add(chain);
        byId.put(chain.id(), chain);
        return chain;
    }
}

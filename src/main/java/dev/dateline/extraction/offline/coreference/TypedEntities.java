package dev.dateline.extraction.offline.coreference;

import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entities of an article, of the kinds that the roles they play have shown them to be.
 *
 * @param decided those that roles have changed or brought up
 * @param named the words that roles have shown to be their names
 */
record TypedEntities(EntityTable table, Map<EntityId, EntityChain> decided, Map<TokenPlace, EntityId> named) {

    /** How much a role that was played weighs against other evidence of a kind. */
    private static final double SHOWN = 2;

    static TypedEntities of(EntityTable table) {
        return new TypedEntities(table, Map.of(), Map.of());
    }

    /** What the token means; null if it means nothing that is known. */
    @Nullable
    EntityChain at(CoreLabel token) {
        EntityId id = named.get(TokenPlace.of(token));
        if (id != null) {
            return get(id);
        }
        EntityChain chain = table.at(token);
        return chain == null ? null : decided.getOrDefault(chain.id(), chain);
    }

    boolean has(EntityId id) {
        return decided.containsKey(id) || table.get(id) != null;
    }

    EntityChain get(EntityId id) {
        EntityChain chain = decided.get(id);
        return chain == null ? Objects.requireNonNull(table.get(id), id::value) : chain;
    }

    /** The entity of this kind with this name; null if there is none. */
    @Nullable
    EntityChain called(String name, EntityKind kind) {
        return all().filter(chain -> chain.kind() == kind && chain.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** The same once these have been decided on, in their order: a later one does not overrule an earlier one. */
    TypedEntities with(List<RoleProposal> proposals) {
        Map<EntityId, EntityChain> chains = new LinkedHashMap<>(decided);
        Map<TokenPlace, EntityId> names = new HashMap<>(named);
        Set<EntityId> now = new HashSet<>();
        for (RoleProposal proposal : proposals) {
            EntityId id = proposal.id();
            EntityChain before = now.contains(id) ? chains.get(id) : null;
            boolean overruled =
                    before != null && before.kind() != proposal.chain().kind();
            boolean taken = proposal.tokens().stream()
                    .map(token -> names.get(TokenPlace.of(token)))
                    .anyMatch(other -> other != null && now.contains(other) && !other.equals(id));
            if (!overruled && !taken) {
                now.add(id);
                chains.put(id, before == null ? proposal.chain() : before.joinedWith(proposal.chain()));
                proposal.tokens().forEach(token -> names.put(TokenPlace.of(token), id));
            }
        }
        return new TypedEntities(table, chains, names);
    }

    /** The groups of possible names that roles have shown to be names, of the kind that they were shown to be. */
    List<NameGroup> shown() {
        return table.possibleNames().stream()
                .filter(possible -> decided.containsKey(possible.id()))
                .map(possible -> possible.group().favouring(get(possible.id()).kind(), SHOWN))
                .toList();
    }

    /** All of them in the order of the first mention. */
    List<Entity> entities() {
        return all().sorted(EntityChain.IN_ORDER).map(EntityChain::entity).toList();
    }

    /** Those that take part in events, and of the others, as the document presumes them, those it says something about. */
    List<Entity> entities(Set<EntityId> players) {
        return all().filter(chain -> players.contains(chain.id()) || !chain.bystander())
                .map(chain -> players.contains(chain.id()) ? chain : chain.asPresumed())
                .sorted(EntityChain.IN_ORDER)
                .map(EntityChain::entity)
                .toList();
    }

    private Stream<EntityChain> all() {
        return Stream.concat(
                table.all().stream().map(chain -> decided.getOrDefault(chain.id(), chain)),
                decided.values().stream().filter(chain -> table.get(chain.id()) == null));
    }
}

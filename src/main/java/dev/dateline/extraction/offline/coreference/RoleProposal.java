package dev.dateline.extraction.offline.coreference;

import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** What an entity would be if it played a role. It changes nothing until it is decided on. */
public final class RoleProposal {

    private final EntityChain chain;

    private final List<CoreLabel> tokens;

    /**
     * Proposes an entity.
     *
     * @param tokens the words that would come to name it; none if it is known by its words already
     */
    RoleProposal(EntityChain chain, List<CoreLabel> tokens) {
        this.chain = chain;
        this.tokens = List.copyOf(tokens);
    }

    EntityChain chain() {
        return chain;
    }

    List<CoreLabel> tokens() {
        return tokens;
    }

    public EntityId id() {
        return chain.id();
    }

    /** The entity as it would be. */
    public Entity entity() {
        return chain.entity();
    }
}

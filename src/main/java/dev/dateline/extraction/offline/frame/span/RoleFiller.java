package dev.dateline.extraction.offline.frame.span;

import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.fact.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who plays a role at a head.
 *
 * @param proposal what the role makes of it; null if it makes nothing of it
 */
public record RoleFiller(EntityId entity, @Nullable RoleProposal proposal) {}

package dev.dateline.funding.round;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Status;
import dev.dateline.graph.read.Facets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entity whose rounds a question is about: the first company, else the first lead, else the first investor.
 *
 * @param roles in any of which it takes part in the rounds
 */
record RoundAnchor(EntityId entity, List<Role> roles, RoundQuery query) {

    /** Empty if the question is about all rounds. */
    static Optional<RoundAnchor> of(RoundQuery query) {
        if (!query.companies().isEmpty()) {
            return Optional.of(new RoundAnchor(query.companies().getFirst(), List.of(Role.COMPANY), query));
        }
        if (!query.leads().isEmpty()) {
            return Optional.of(new RoundAnchor(query.leads().getFirst(), List.of(Role.LEAD_INVESTOR), query));
        }
        return query.investors().stream()
                .findFirst()
                .map(investor -> new RoundAnchor(investor, roles(query.led()), query));
    }

    private static List<Role> roles(@Nullable Boolean led) {
        return led == null
                ? List.of(Role.LEAD_INVESTOR, Role.INVESTOR)
                : List.of(led ? Role.LEAD_INVESTOR : Role.INVESTOR);
    }

    /** Under what its participations are filed, and who else has to take part. */
    Map<String, Object> parameters() {
        boolean byCompany = !query.companies().isEmpty();
        boolean byLead = !byCompany && !query.leads().isEmpty();
        return Map.of(
                "anchor", entity.value(),
                "facets", facets(),
                "companies", ids(query.companies(), byCompany),
                "leads", ids(query.leads(), byLead),
                "investors", ids(query.investors(), !byCompany && !byLead),
                "investorRoles", roles(query.led()).stream().map(Enum::name).toList());
    }

    private List<String> facets() {
        Collection<Status> statuses = query.statuses().isEmpty() ? EnumSet.allOf(Status.class) : query.statuses();
        List<String> facets = new ArrayList<>();
        for (Role role : roles) {
            statuses.forEach(status -> facets.add(Facets.of(EventKind.FUNDING_ROUND, role, status)));
        }
        return facets;
    }

    /** All of these, or all behind the first one, which is the anchor. */
    private static List<String> ids(List<EntityId> entities, boolean startsWithAnchor) {
        return entities.stream()
                .skip(startsWithAnchor ? 1 : 0)
                .map(EntityId::value)
                .toList();
    }
}

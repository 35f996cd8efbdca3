package dev.dateline.resolution.consensus;

import dev.dateline.fact.claim.Conflict;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.OpposedRoles;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.resolution.event.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The participants of an event, as its reports together name them. */
record Roles(List<Participant> participants, List<Conflict> conflicts) {

    static Roles of(List<Report> reports) {
        List<Participant> participants = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Role role : Role.values()) {
            if (isOfOne(role, reports)) {
                Vote<EntityId> vote =
                        Vote.on(fieldOf(role), Agreement.exact(), reports, report -> onlyOne(role, report));
                vote.shown().ifPresent(who -> participants.add(new Participant(role, who)));
                vote.conflict().ifPresent(conflicts::add);
            } else {
                everyone(role, reports).forEach(who -> participants.add(new Participant(role, who)));
            }
        }
        return new Roles(withoutOpposed(withoutLeadsAmongOthers(participants), reports), conflicts);
    }

    private static String fieldOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Where no report names two of a role, two names for it contradict each other, as long as the role is for one. */
    private static boolean isOfOne(Role role, List<Report> reports) {
        boolean single = switch (role) {
            case TARGET, PERSON, ORGANIZATION, PREDECESSOR, SUCCESSOR, ADDRESSEE, VENUE, COURT, APPOINTER -> true;
            case COMPANY,
                    LEAD_INVESTOR,
                    INVESTOR,
                    FOUNDER,
                    ACQUIRER,
                    SELLER,
                    DEMANDER,
                    SUBJECT,
                    PLAINTIFF,
                    DEFENDANT,
                    AGENCY,
                    PRODUCT,
                    PARTY,
                    SUITOR -> false;
        };
        return single && reports.stream().allMatch(report -> in(role, report).size() < 2);
    }

    private static @Nullable EntityId onlyOne(Role role, Report report) {
        List<EntityId> all = in(role, report);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<EntityId> in(Role role, Report report) {
        return report.claim().event().participants().stream()
                .filter(participant -> participant.role() == role)
                .map(Participant::entity)
                .toList();
    }

    private static Set<EntityId> everyone(Role role, List<Report> reports) {
        Set<EntityId> everyone = new LinkedHashSet<>();
        reports.forEach(report -> everyone.addAll(in(role, report)));
        return everyone;
    }

    /** Nobody takes two opposite roles: where reports together say so, the role stands that more of them give. */
    private static List<Participant> withoutOpposed(List<Participant> participants, List<Report> reports) {
        List<Participant> standing = new ArrayList<>(participants);
        for (OpposedRoles pair : OpposedRoles.values()) {
            for (Participant left : participants) {
                Participant kept = new Participant(pair.kept(), left.entity());
                if (left.role() == pair.left() && standing.contains(left) && standing.contains(kept)) {
                    standing.remove(pair.isEven() && sources(left, reports) > sources(kept, reports) ? kept : left);
                }
            }
        }
        return standing;
    }

    private static long sources(Participant part, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.claim().event().participants().contains(part))
                .map(Report::source)
                .distinct()
                .count();
    }

    /** Who led a round in one report and took part in another led it. */
    private static List<Participant> withoutLeadsAmongOthers(List<Participant> participants) {
        return participants.stream()
                .filter(participant -> participant.role() != Role.INVESTOR
                        || !participants.contains(new Participant(Role.LEAD_INVESTOR, participant.entity())))
                .toList();
    }
}

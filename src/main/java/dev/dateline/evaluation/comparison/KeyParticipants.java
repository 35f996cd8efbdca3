package dev.dateline.evaluation.comparison;

import dev.dateline.evaluation.line.ReportedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The participants that make two events the same one, by the gold's kind. What the gold does not name is not asked.
 */
record KeyParticipants(ReportedEvent gold, ReportedEvent reported, NameComparison names) {

    private static final String[] COMPANY = {"COMPANY", "ORGANIZATION"};
    private static final Set<String> TWO_SIDED = Set.of(
            "ACQUISITION", "PARTNERSHIP", "LAWSUIT", "RULING", "APPOINTMENT", "DEPARTURE", "EDUCATION", "POSITION");
    private static final Map<String, List<String[]>> EITHER = Map.of(
            "PRODUCT_RELEASE", List.of(COMPANY, new String[] {"PRODUCT"}),
            "FOUNDING", List.of(COMPANY, new String[] {"FOUNDER"}),
            "INVESTIGATION", List.of(new String[] {"SUBJECT"}, new String[] {"AGENCY"}),
            "OTHER", List.<String[]>of(new String[] {}));

    boolean agree() {
        if (!gold.kind().equals(reported.kind())) {
            return enoughNames();
        }
        return switch (gold.kind()) {
            case "ACQUISITION" ->
                parties("PARTY", "ACQUIRER", "TARGET")
                        && oneOf(List.of("ACQUIRER"), "ACQUIRER", "PARTY")
                        && oneOf(List.of("TARGET"), "TARGET", "PARTY");
            case "LAWSUIT", "RULING" -> sidesAgree();
            case "APPOINTMENT", "DEPARTURE", "EDUCATION", "POSITION" ->
                oneOf(List.of("PERSON"), "PERSON") && oneOf(List.of(COMPANY), COMPANY);
            case "PARTNERSHIP" -> parties("PARTY", "COMPANY", "ORGANIZATION");
            case "DEMAND" -> oneOf(List.of("ADDRESSEE"), "ADDRESSEE");
            default -> eitherAgrees();
        };
    }

    /** Of another kind that the gold accepts, whose roles differ: the names alone count. */
    private boolean enoughNames() {
        List<String> wanted = gold.named();
        int needed = Math.min(TWO_SIDED.contains(gold.kind()) ? 2 : 1, wanted.size());
        return names.countFound(wanted, reported.named()) >= needed;
    }

    private boolean sidesAgree() {
        boolean named = !gold.named("PLAINTIFF", "DEFENDANT", "PARTY").isEmpty();
        return parties("PARTY", "PLAINTIFF", "DEFENDANT")
                && oneOf(List.of("PLAINTIFF"), "PLAINTIFF", "PARTY")
                && oneOf(List.of("DEFENDANT"), "DEFENDANT", "PARTY")
                && (named || oneOf(List.of("AGENCY", "COURT"), "AGENCY", "COURT"));
    }

    private boolean eitherAgrees() {
        return EITHER.getOrDefault(gold.kind(), List.<String[]>of(COMPANY)).stream()
                .anyMatch(roles -> !gold.named(roles).isEmpty() && oneOf(List.of(roles), roles));
    }

    private boolean oneOf(List<String> goldRoles, String... reportedRoles) {
        List<String> wanted = gold.named(goldRoles.toArray(String[]::new));
        return wanted.isEmpty() || names.anySame(wanted, reported.named(reportedRoles));
    }

    /** As many of the gold's unordered parties as make two sides, in whatever role. */
    private boolean parties(String... reportedRoles) {
        List<String> wanted = gold.named("PARTY");
        return names.countFound(wanted, reported.named(reportedRoles)) >= Math.min(2, wanted.size());
    }
}

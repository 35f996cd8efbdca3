package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Names in one list ("A, B and C") are of one kind: what is known about some also holds for the others. */
final class CoordinatedNames {

    /** So many names are a list that is read as one. */
    private static final int LONG = 4;

    private static final Set<String> INVESTORS = Lexicon.NAMES.get("investor-endings");

    private CoordinatedNames() {}

    /**
     * @param spans all places of the document that may name something, in its order
     * @param groups the group of each place's name
     */
    static void weigh(List<NameSpan> spans, Map<String, NameGroup> groups) {
        List<NameSpan> list = new ArrayList<>();
        for (NameSpan span : spans) {
            if (!list.isEmpty() && !continues(list.getLast(), span)) {
                share(list, groups);
                list.clear();
            }
            list.add(span);
        }
        share(list, groups);
    }

    private static boolean continues(NameSpan last, NameSpan next) {
        if (last.line().index() != next.line().index() || next.from() - last.to() > 3) {
            return false;
        }
        for (int i = last.to(); i < next.from(); i++) {
            if (!last.line().lower(i).matches(",|;|and|or|&|the")) {
                return false;
            }
        }
        return next.from() > last.to();
    }

    private static void share(List<NameSpan> list, Map<String, NameGroup> groups) {
        List<NameGroup> members = list.stream()
                .map(span -> groups.get(span.key()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (members.size() < 2 || (list.size() == 2 && isPlaceAndRegion(members))) {
            return;
        }
        boolean investors =
                list.stream().anyMatch(span -> INVESTORS.contains(span.words().getLast()));
        if (list.size() >= LONG && !investors) {
            members.forEach(NameGroup::listed);
        }
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PRODUCT)) {
            List<Double> scores =
                    members.stream().map(m -> Math.clamp(m.score(kind), 0, 3)).toList();
            double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
            for (int i = 0; i < members.size(); i++) {
                members.get(i).presume(kind, 0.6 * (sum - scores.get(i)) / (members.size() - 1));
            }
        }
    }

    /** Whether the last member is a place, as in "Cupertino, Calif.", which is no list. */
    private static boolean isPlaceAndRegion(List<NameGroup> members) {
        return members.getLast().kind() == EntityKind.PLACE;
    }
}

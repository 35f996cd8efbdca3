package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sort of organization a name is, by its own words. */
public final class OrganizationSubkinds {

    private static final Set<String> INVESTORS = Lexicon.NAMES.get("investor-endings");

    private static final Set<String> OUTLETS = Lexicon.NAMES.get("outlets");

    private static final Set<String> OUTLET_ENDINGS = Lexicon.NAMES.get("outlet-endings");

    private static final Set<String> UNIVERSITIES = Lexicon.NAMES.get("university-words");

    private static final Set<String> REGULATORS = Lexicon.NAMES.get("regulator-words");

    private OrganizationSubkinds() {}

    public static @Nullable Subkind of(NameGroup group) {
        if (group.kind() != EntityKind.ORGANIZATION) {
            return null;
        }
        return group.spans().stream()
                .map(OrganizationSubkinds::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Subkind of(NameSpan span) {
        String last = span.words().getLast();
        boolean several = span.words().size() > 1;
        if (span.words().stream().anyMatch(UNIVERSITIES::contains)) {
            return Subkind.UNIVERSITY;
        }
        if (span.words().contains("court")) {
            return Subkind.COURT;
        }
        if (several && INVESTORS.contains(last)) {
            return Subkind.INVESTOR;
        }
        if (span.hasLegalForm()) {
            return Subkind.COMPANY; // "Eastmere Press Inc."
        }
        if (OUTLETS.contains(span.key()) || (several && OUTLET_ENDINGS.contains(last))) {
            return Subkind.OUTLET;
        }
        if (span.words().stream().anyMatch(REGULATORS::contains)) {
            return Subkind.REGULATOR;
        }
        return null;
    }
}

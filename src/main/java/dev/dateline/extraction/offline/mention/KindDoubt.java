package dev.dateline.extraction.offline.mention;

import dev.dateline.fact.entity.EntityKind;

/** Which other kinds an entity may be of, for all that its document says. */
public interface KindDoubt {

    boolean allows(EntityKind other);

    /** A role gave the entity its kind in the first place. */
    static KindDoubt none() {
        return other -> false;
    }

    /** The models mix up companies and products, and take new companies for people; they seldom mix up the rest. */
    static KindDoubt of(NameGroup group) {
        EntityKind kind = group.kind();
        boolean loneWord = group.words().size() == 1;
        double lead = group.lead();
        double context = group.contextAgainst(EntityKind.ORGANIZATION);
        double againstProduct = group.contextAgainst(EntityKind.PRODUCT);
        double person = group.score(EntityKind.PERSON);
        return other -> switch (other) {
            case ORGANIZATION ->
                kind == EntityKind.PRODUCT
                        ? context < 3
                        : kind == EntityKind.PERSON ? lead < (loneWord ? 2 : 1) : lead < 1.5;
            case PRODUCT -> kind == EntityKind.ORGANIZATION ? againstProduct < 2 : lead < 0.7;
            case PERSON -> person > 0.5 && lead < 1;
            case PLACE -> lead < 1;
        };
    }
}

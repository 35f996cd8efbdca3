package dev.dateline.graph.read;

import dev.dateline.fact.claim.FieldCheck;
import dev.dateline.graph.article.StoredReport;
import java.util.List;
import org.neo4j.driver.Value;

/** How the fields of a claim were checked, as queries return it. */
public final class ClaimSupport {

    private ClaimSupport() {}

    /** The checks of a claim that a query returns with its {@code support}. */
    public static List<FieldCheck> read(Value claim) {
        return StoredReport.support(claim);
    }
}

package dev.dateline.review.claim;

import dev.dateline.resolution.curation.RejectionReason;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reasons for a rejection from which a page lets a person choose, as {@code ${@rejectionReasons.all()}}. */
@Component("rejectionReasons")
public final class RejectionReasons {

    RejectionReasons() {}

    public List<RejectionReason> all() {
        return List.of(RejectionReason.values());
    }
}

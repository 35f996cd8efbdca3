package dev.dateline.access.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, over HTTP. */
@RestController
@ConditionalOnWebApplication
class AuditController {

    private final AuditEntries entries;

    AuditController(AuditEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/api/audit")
    AuditEntries.AuditPage audit(AuditQuery.Parameters asked) {
        return entries.page(asked.query());
    }
}

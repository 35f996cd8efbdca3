package dev.dateline.export;

import dev.dateline.access.audit.AuditEntries;
import dev.dateline.access.audit.AuditEntry;
import dev.dateline.access.audit.AuditQuery;
import dev.dateline.export.format.ExportFormats;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldAudit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log as a file, where another format than JSON is asked for: the whole of it unless a limit is given. */
@RestController
@ConditionalOnWebApplication
class AuditFileController {

    private static final int PAGE = 500;
    private static final long MOST = 1_000_000;

    private final AuditEntries audit;
    private final ExportFormats<ToldAudit> formats;

    AuditFileController(AuditEntries audit, List<Format<ToldAudit>> formats) {
        this.audit = audit;
        this.formats = new ExportFormats<>(formats);
    }

    @GetMapping(
            path = "/api/audit",
            params = {"format", "format!=json"})
    void audit(
            @RequestParam String format,
            AuditQuery.Parameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(format, asked, request, response);
    }

    @GetMapping(
            path = "/api/audit",
            produces = {"text/csv", "application/jsonl"})
    void accepted(AuditQuery.Parameters asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(null, asked, request, response);
    }

    private void send(
            @Nullable String format,
            AuditQuery.Parameters asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format<ToldAudit> chosen = formats.chosen(format, request.getHeader(HttpHeaders.ACCEPT));
        AuditQuery query = asked.query();
        Pages.Page<AuditEntry> page = TimelineFiles.isPart(asked.limit(), asked.cursor()) ? page(query) : null;
        ToldAudit told = new ToldAudit(
                page == null
                        ? new Pages<>(cursor -> page(query.from(cursor, PAGE)), MOST)
                        : page.items().iterator());
        new Download("audit", page == null ? null : page.next()).send(chosen, told, request, response);
    }

    private Pages.Page<AuditEntry> page(AuditQuery query) {
        AuditEntries.AuditPage page = audit.page(query);
        return new Pages.Page<>(page.items(), page.next());
    }
}

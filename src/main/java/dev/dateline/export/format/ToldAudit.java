package dev.dateline.export.format;

import dev.dateline.access.audit.AuditEntry;
import java.util.Iterator;

/** Entries of the audit log that are to be written down, the newest first. */
public record ToldAudit(Iterator<AuditEntry> entries) {}

package dev.dateline.access.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the audit log is kept.
 *
 * @param keep For how long an entry is kept at least, unless the log outgrows its bound.
 * @param maxSize How large the log may grow before its oldest entries go.
 */
@ConfigurationProperties("dateline.audit")
public record AuditSettings(
        @DefaultValue("400d") Duration keep,
        @DefaultValue("1GB") DataSize maxSize) {}

package dev.dateline.access.audit;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit log of a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(AuditSettings.class)
class AuditBeans {

    @Bean
    AuditLog auditLog(@Value("${dateline.data:./data}") Path data, AuditSettings settings) {
        return new AuditLog(data, settings);
    }

    @Bean
    AuditEntries auditEntries(AuditLog log) {
        return new AuditEntries(log);
    }
}

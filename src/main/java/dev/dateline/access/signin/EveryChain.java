package dev.dateline.access.signin;

import dev.dateline.access.OwnNameOnly;
import dev.dateline.access.SameOriginOnly;
import dev.dateline.access.audit.AuditFilter;
import dev.dateline.access.audit.AuditLog;
import dev.dateline.access.permission.PermissionTable;
import dev.dateline.page.SecurityHeaders;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What holds however a caller signs in: headers, the request's own name and origin, the table of roles, the audit. */
@Component
@ConditionalOnWebApplication
class EveryChain {

    private final PermissionTable permissions;
    private final AuditLog log;
    private final OwnNameOnly ownName;
    private final SameOriginOnly sameOrigin;

    EveryChain(PermissionTable permissions, AuditLog log, OwnNameOnly ownName, SameOriginOnly sameOrigin) {
        this.permissions = permissions;
        this.log = log;
        this.ownName = ownName;
        this.sameOrigin = sameOrigin;
    }

    HttpSecurity begin(HttpSecurity http) {
        return http.headers(headers -> headers.addHeaderWriter(new SecurityHeaders())
                        .frameOptions(frame -> frame.disable())
                        .cacheControl(cache -> cache.disable())
                        .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .cors(Customizer.withDefaults())
                .addFilterAfter(ownName, HeaderWriterFilter.class)
                .addFilterAfter(sameOrigin, OwnNameOnly.class)
                .addFilterAfter(new CallerNote(), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new AuditFilter(permissions, log), CallerNote.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new RoleCheck(permissions)));
    }
}

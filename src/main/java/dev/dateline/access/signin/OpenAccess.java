package dev.dateline.access.signin;

import dev.dateline.access.account.AccessRole;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Nobody is asked who they are: everybody on this machine may do everything. There are no sessions, so a form needs no
 * token against forgery; that no other site's page sends it is seen by where it comes from.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(NobodySignsIn.class)
class OpenAccess {

    private static final Logger log = LoggerFactory.getLogger(OpenAccess.class);

    OpenAccess() {
        log.info("Open: anyone who uses this machine may read and change everything, as there are no users, tokens or"
                + " identity provider. 'user add' and 'token create' make some; docs/security.md says more.");
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http, EveryChain every) {
        return every.begin(http)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(anyone -> anyone.principal("anonymous").authorities(List.of(AccessRole.ADMIN.authority())))
                .build();
    }
}

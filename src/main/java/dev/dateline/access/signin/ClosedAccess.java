package dev.dateline.access.signin;

import dev.dateline.access.Refusal;
import dev.dateline.access.SignInWays;
import dev.dateline.access.account.KnownAccounts;
import dev.dateline.access.limit.CallerLimits;
import dev.dateline.access.limit.LimitSettings;
import dev.dateline.access.permission.PermissionTable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Callers say who they are: programs by a token in each request, without a session; people on the sign-in page, in a
 * session whose forms carry a token against forgery.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(SomebodySignsIn.class)
@EnableConfigurationProperties({ProviderSettings.class, LimitSettings.class})
class ClosedAccess {

    private final EveryChain every;
    private final SignInWays ways;
    private final KnownAccounts accounts;
    private final ProviderRoles roles;
    private final Challenge challenge;
    private final CallerLimits limits;
    private final FailedAttempts failed = new FailedAttempts();

    ClosedAccess(
            EveryChain every,
            Environment settings,
            @Value("${dateline.data:./data}") Path data,
            ProviderSettings provider,
            LimitSettings limits,
            PermissionTable permissions,
            Refusal refusal) {
        this.every = every;
        this.ways = SignInWays.of(settings);
        this.accounts = new KnownAccounts(data);
        this.roles = new ProviderRoles(provider);
        this.challenge = new Challenge(refusal, permissions, ways.accounts() || ways.provider());
        this.limits = new CallerLimits(limits, permissions, refusal);
    }

    private HttpSecurity begin(HttpSecurity http) {
        return every.begin(http)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
                .addFilterAfter(limits, AuthorizationFilter.class);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            ObjectProvider<JwtDecoder> decoder,
            @Value("${spring.security.oauth2.resourceserver.jwt.principal-claim-name:#{null}}") @Nullable String name) {
        JwtDecoder foreign = decoder.getIfAvailable();
        TokenSignIn tokens = new TokenSignIn(accounts, foreign == null ? null : roles.tokens(foreign, name), failed);
        return begin(http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> tokens)
                        .authenticationEntryPoint(challenge)
                        .accessDeniedHandler(challenge))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) {
        HttpSessionRequestCache wanted = wantedPages();
        SignInOutcome outcome = new SignInOutcome();
        begin(http)
                .requestCache(cache -> cache.requestCache(wanted))
                .addFilterAfter(new StillKnown(accounts), SecurityContextHolderFilter.class)
                .logout(out -> out.logoutSuccessUrl("/login?told=out"));
        if (ways.accounts()) {
            http.authenticationProvider(new PasswordSignIn(accounts, failed))
                    .formLogin(form -> form.loginPage("/login").failureHandler(outcome));
        }
        if (ways.provider()) {
            http.oauth2Login(provider -> provider.loginPage("/login")
                    .failureHandler(outcome)
                    .userInfoEndpoint(info -> info.userAuthoritiesMapper(roles)));
        }
        return http.build();
    }

    /** The page that a stranger wanted, for when they have signed in; its address gets no parameter of ours. */
    @SuppressWarnings("NullAway") // its annotation lacks that null is allowed
    private static HttpSessionRequestCache wantedPages() {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(PageRequests::wantsPage);
        wanted.setMatchingRequestParameterName(null);
        return wanted;
    }
}

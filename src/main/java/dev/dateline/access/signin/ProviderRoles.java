package dev.dateline.access.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.core.user.OAuth2UserAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Gives callers known to an identity provider their role, in browsers and with tokens alike. */
final class ProviderRoles implements GrantedAuthoritiesMapper {

    private final ProviderSettings settings;

    ProviderRoles(ProviderSettings settings) {
        this.settings = settings;
    }

    /** The role in place of what the provider's scopes would grant. */
    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> granted) {
        return granted.stream().flatMap(this::granted).distinct().toList();
    }

    private Stream<? extends GrantedAuthority> granted(GrantedAuthority authority) {
        return switch (authority) {
            case OidcUserAuthority oidc ->
                Stream.of(
                                oidc.getIdToken().getClaims(),
                                oidc.getUserInfo() == null
                                        ? Map.<String, Object>of()
                                        : oidc.getUserInfo().getClaims())
                        .flatMap(this::role);
            case OAuth2UserAuthority other -> role(other.getAttributes());
            default -> Stream.empty();
        };
    }

    private Stream<GrantedAuthority> role(Map<String, Object> claims) {
        return settings.role(claims).stream().map(role -> role.authority());
    }

    /**
     * Reads the provider's tokens.
     *
     * @param name the claim by which callers are called; null for the usual one
     */
    AuthenticationManager tokens(JwtDecoder decoder, @Nullable String name) {
        JwtAuthenticationConverter caller = new JwtAuthenticationConverter();
        caller.setJwtGrantedAuthoritiesConverter(jwt -> role(jwt.getClaims()).toList());
        if (name != null) {
            caller.setPrincipalClaimName(name);
        }
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(caller);
        return new ProviderManager(List.of(provider));
    }
}

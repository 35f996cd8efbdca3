package dev.dateline.access.signin;

import dev.dateline.access.account.AccessRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the claims of an identity provider become roles. Who has none of these may do nothing.
 *
 * @param rolesClaim The claim that lists what somebody is, such as groups or, for one in another, realm_access.roles.
 * @param readers What those have in it who may read.
 * @param editors What those have in it who may edit.
 * @param admins What those have in it who may administer.
 */
@ConfigurationProperties("dateline.oidc")
public record ProviderSettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("reader") List<String> readers,
        @DefaultValue("editor") List<String> editors,
        @DefaultValue("admin") List<String> admins) {

    /** The highest role that these claims give. */
    Optional<AccessRole> role(Map<String, Object> claims) {
        List<String> has = values(claims);
        return Stream.of(AccessRole.values())
                .filter(role -> names(role).stream().anyMatch(has::contains))
                .reduce((lower, higher) -> higher);
    }

    private List<String> names(AccessRole role) {
        return switch (role) {
            case READER -> readers;
            case EDITOR -> editors;
            case ADMIN -> admins;
        };
    }

    private List<String> values(Map<String, Object> claims) {
        return texts(claims.containsKey(rolesClaim) ? claims.get(rolesClaim) : nested(claims, rolesClaim));
    }

    private static @Nullable Object nested(Map<?, ?> claims, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return claims.get(path);
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? nested(inner, path.substring(dot + 1))
                : null;
    }

    /** A list; or, as some providers have it, one text with blanks. */
    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case String text -> List.of(text.strip().split("\\s+"));
            case null -> List.of();
            default -> List.of();
        };
    }
}

package dev.dateline.access.signin;

import dev.dateline.access.account.AccessRole;
import dev.dateline.access.permission.Permission;
import dev.dateline.access.permission.PermissionTable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a request through if the caller has the role that the table asks for. */
final class RoleCheck implements AuthorizationManager<RequestAuthorizationContext> {

    private final PermissionTable permissions;

    RoleCheck(PermissionTable permissions) {
        this.permissions = permissions;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        Optional<Permission> permission = permissions.of(context.getRequest());
        if (permission.isPresent() && permission.get().role() == null) {
            return new AuthorizationDecision(true);
        }
        AccessRole needed = permission.map(Permission::role).orElse(AccessRole.ADMIN);
        return new AuthorizationDecision(Optional.<Authentication>ofNullable(caller.get())
                .flatMap(who -> AccessRole.among(who.getAuthorities()))
                .filter(role -> role.includes(needed))
                .isPresent());
    }
}

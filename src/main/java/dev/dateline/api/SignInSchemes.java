package dev.dateline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/** How callers say who they are in the OpenAPI document, so that generated clients have a place for a token. */
final class SignInSchemes {

    private static final String TOKEN = "token";
    private static final String SESSION = "session";

    private SignInSchemes() {}

    /** Either of them, or none: a server on the loopback address may be open. */
    static void addTo(OpenAPI document) {
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token of `token create`, or of the identity provider."))
                .addSecuritySchemes(
                        SESSION,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("JSESSIONID")
                                .description("The session of a browser whose user signed in at `/login`."));
        document.security(List.of(
                new SecurityRequirement().addList(TOKEN),
                new SecurityRequirement().addList(SESSION),
                new SecurityRequirement()));
    }
}

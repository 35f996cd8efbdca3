package dev.dateline.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to do instead of printing a stack trace. */
class OpenToTheNetworkAnalyzer extends AbstractFailureAnalyzer<OpenToTheNetworkException> {

    private static final String WAYS = """
            Choose one of two ways, or leave server.address at 127.0.0.1:
            - users and tokens of Dateline's own: run 'user add NAME --role admin' or 'token create --role editor'\
             with the same dateline.data;
            - an identity provider (OpenID Connect): set spring.security.oauth2.client.registration.* and\
             spring.security.oauth2.resourceserver.jwt.issuer-uri.
            docs/security.md has examples of both.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToTheNetworkException cause) {
        return new FailureAnalysis(cause.getMessage(), WAYS, cause);
    }
}

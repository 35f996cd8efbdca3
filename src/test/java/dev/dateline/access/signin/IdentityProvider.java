package dev.dateline.access.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small OpenID provider on a free port: it signs tokens for anyone that the test names. */
final class IdentityProvider {

    private final HttpServer server;
    private final RSAKey key = key();
    private volatile Map<String, Object> claims = Map.of();
    private volatile @Nullable String nonce;

    IdentityProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(
                "/token",
                exchange -> answer(exchange, """
                {"access_token": "for-nothing", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(
                                token(key, issuer(), Instant.now().plusSeconds(300)))));
        server.start();
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("of-the-test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who is there from now on. */
    void isAsked(Map<String, Object> claims, @Nullable String nonce) {
        this.claims = claims;
        this.nonce = nonce;
    }

    String token() {
        return token(key, issuer(), Instant.now().plusSeconds(300));
    }

    String token(RSAKey signedBy, String issuer, Instant expires) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("u-17")
                .audience(List.of("dateline"))
                .issueTime(Date.from(expires.minusSeconds(600)))
                .expirationTime(Date.from(expires));
        if (nonce != null) {
            set.claim("nonce", nonce);
        }
        claims.forEach(set::claim);
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signedBy.getKeyID())
                        .build(),
                set.build());
        try {
            jwt.sign(new RSASSASigner(signedBy));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}

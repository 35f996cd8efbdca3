package dev.dateline.fetch;

import dev.dateline.fetch.FetchRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer over HTTP, within a time, a size and a number of headers. It follows no redirect, keeps no
 * cookie and no connection, and unpacks bodies itself, so that a small packed one cannot become a huge one.
 */
final class HttpExchange implements AutoCloseable {

    /** An answer as it came; the body is unpacked, and empty unless the status is 200. */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable ContentType type,
            Fetched.Body body,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String retryAfter) {}

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 16 << 10;
    private static final int PIECE = 8192;

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-clock").factory());

    HttpExchange(FetchSettings settings, HostAddresses.Lookup lookup) {
        this.settings = settings;
        Timeout silence = Timeout.of(settings.timeout());
        Http1Config bounds = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new HostAddresses(settings, lookup))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(bounds)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(silence).build())
                        .setMaxConnTotal(64)
                        .setMaxConnPerRoute(8)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(silence)
                        .setResponseTimeout(silence)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    /** The answer to one request; it ends at the deadline whatever the server does. */
    Answer get(WebAddress address, FetchRequest request, Instant deadline) throws FetchRefused {
        HttpGet get = new HttpGet(address.uri());
        get.setHeader("Accept", request.accept());
        get.setHeader("Accept-Encoding", "gzip");
        setIfKnown(get, "If-None-Match", request.etag());
        setIfKnown(get, "If-Modified-Since", request.lastModified());
        long left = Duration.between(Instant.now(), deadline).toMillis();
        AtomicBoolean late = new AtomicBoolean();
        Future<?> end = clock.schedule(() -> abort(get, late), Math.max(1, left), TimeUnit.MILLISECONDS);
        try {
            return client.execute(get, response -> answer(address, request, response));
        } catch (IOException e) {
            throw failure(address, e, late.get());
        } finally {
            end.cancel(false);
        }
    }

    private static void abort(HttpGet get, AtomicBoolean late) {
        late.set(true);
        get.abort();
    }

    private static void setIfKnown(HttpGet get, String header, @Nullable String value) {
        if (value != null) {
            get.setHeader(header, value);
        }
    }

    private Answer answer(WebAddress address, FetchRequest request, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        byte[] body = new byte[0];
        if (response.getCode() == 200 && entity != null) {
            requireType(address, request, type);
            body = body(address, entity);
        }
        return new Answer(
                response.getCode(),
                value(response, "Location"),
                type,
                new Fetched.Body(body),
                value(response, "ETag"),
                value(response, "Last-Modified"),
                value(response, "Retry-After"));
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static void requireType(WebAddress address, FetchRequest request, @Nullable ContentType type)
            throws IOException {
        String said = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (!request.mediaTypes().isEmpty() && !request.mediaTypes().contains(said)) {
            throw new Refusal(new FetchRefused(
                    Reason.WRONG_TYPE,
                    address.uri() + " is " + (said.isEmpty() ? "of no type" : said) + ", which is not read here."));
        }
    }

    private byte[] body(WebAddress address, HttpEntity entity) throws IOException {
        String packed =
                Objects.toString(entity.getContentEncoding(), "identity").toLowerCase(Locale.ROOT);
        try (InputStream sent = entity.getContent()) {
            return switch (packed) {
                case "identity", "" -> bounded(address, sent);
                case "gzip", "x-gzip" -> bounded(address, new GZIPInputStream(sent));
                default ->
                    throw new Refusal(new FetchRefused(
                            Reason.WRONG_TYPE,
                            address.uri() + " is packed as " + packed + ", which is not read here."));
            };
        }
    }

    /** The whole of a stream, or a refusal as soon as it has more than it may. */
    private byte[] bounded(WebAddress address, InputStream body) throws IOException {
        long most = settings.maxBody().toBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (bytes.size() + (long) read > most) {
                throw new Refusal(new FetchRefused(
                        Reason.TOO_LARGE, address.uri() + " has more than " + most + " bytes once it is unpacked."));
            }
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }

    private static FetchRefused failure(WebAddress address, IOException e, boolean late) {
        String host = address.host();
        if (e instanceof Refusal refusal) {
            return refusal.reason;
        }
        if (e instanceof HostAddresses.InwardAddress) {
            return new FetchRefused(Reason.INWARD_ADDRESS, host + " is not on the public internet.");
        }
        if (late || e instanceof SocketTimeoutException) {
            return new FetchRefused(Reason.TOO_SLOW, address.uri() + " takes too long to answer.");
        }
        return switch (e) {
            case UnknownHostException unknown ->
                new FetchRefused(Reason.UNKNOWN_HOST, "There is no host " + host + ".");
            case ZipException broken -> new FetchRefused(Reason.UNREACHABLE, address.uri() + " is packed wrongly.");
            default -> new FetchRefused(Reason.UNREACHABLE, host + " does not answer as a web server does.");
        };
    }

    /** Carries a refusal out of the client. */
    private static final class Refusal extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient FetchRefused reason;

        Refusal(FetchRefused reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}

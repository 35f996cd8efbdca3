package dev.dateline.extraction.llm.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on the loopback that keeps the JSON it is sent and replies as it is told. */
final class LocalServer implements AutoCloseable {

    /**
     * A reply to one request.
     *
     * @param delay how long the server takes for it
     */
    record Reply(int status, Map<String, String> headers, String body, Duration delay) {

        static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body, Duration.ZERO);
        }

        Reply with(String header, String value) {
            return new Reply(status, Map.of(header, value), body, delay);
        }

        Reply after(Duration time) {
            return new Reply(status, headers, body, time);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<JsonNode> requests = new ArrayList<>();
    private final List<Map<String, List<String>>> headers = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    LocalServer(String path, Function<JsonNode, Reply> replies) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(path, exchange -> reply(exchange, replies));
        server.setExecutor(threads);
        server.start();
    }

    private void reply(HttpExchange exchange, Function<JsonNode, Reply> replies) throws IOException {
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            synchronized (this) {
                requests.add(request);
                headers.add(Map.copyOf(exchange.getRequestHeaders()));
            }
            Reply reply = replies.apply(request);
            Thread.sleep(reply.delay());
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            open.decrementAndGet();
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its address without a path: {@code http://127.0.0.1:40123}. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The bodies of what it was asked, in order. */
    synchronized List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** The headers of what it was asked, in order. */
    synchronized List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    /** How many requests it had at a time, at most. */
    int mostAtATime() {
        return most.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

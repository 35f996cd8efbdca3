package dev.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The web site of an outlet on a loopback port: pages, and feeds with entity tags. */
final class OutletSite implements AutoCloseable {

    /** What is answered at a path. */
    record Reply(int status, Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    OutletSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + host() + path;
    }

    /** The paths that were asked for since this was last called, without robots.txt; a 304 has its status behind it. */
    List<String> asked() {
        List<String> paths =
                asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
        asked.clear();
        return paths;
    }

    OutletSite page(String path, String body) {
        return on(path, 200, Map.of("Content-Type", "text/html"), body);
    }

    /** A page with an article about a name. */
    OutletSite article(String path, String name) {
        return page(
                path,
                "<title>%1$s sold</title><h1>%1$s sold</h1><p>Lunde Stone sold its quarry %1$s near Bergen on Monday.</p>"
                        .formatted(name));
    }

    /** An RSS feed of pages, with an entity tag that is another one after each change. */
    OutletSite feed(String path, String... pages) {
        StringBuilder items = new StringBuilder("<rss version=\"2.0\"><channel><title>The Quay</title>");
        for (String page : pages) {
            items.append("<item><link>")
                    .append(page)
                    .append("</link><pubDate>Mon, 06 May 2024 10:00:00 +0000</pubDate></item>");
        }
        String body = items.append("</channel></rss>").toString();
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        return on(path, 200, Map.of("Content-Type", "application/rss+xml", "ETag", tag), body);
    }

    OutletSite on(String path, int status, Map<String, String> headers, String body) {
        replies.put(path, new Reply(status, headers, body));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Reply reply = replies.getOrDefault(path, new Reply(404, Map.of(), ""));
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            boolean unchanged = known != null && known.equals(reply.headers().get("ETag"));
            asked.add(unchanged ? path + " 304" : path);
            byte[] body = reply.body().getBytes(UTF_8);
            boolean empty = unchanged || body.length == 0;
            exchange.sendResponseHeaders(unchanged ? 304 : reply.status(), empty ? -1 : body.length);
            if (!empty) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.dateline.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Requests made from the OpenAPI document: its calls with values that mean something, and as often with some that mean
 * nothing. The same seed makes the same requests.
 */
final class RandomRequests {

    /** A request as it goes over the wire, behind the request line. */
    record Request(String method, String target, List<String> headers, String body) {

        boolean mayWrite() {
            return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        }

        @Override
        public String toString() {
            String shown = body.length() > 300 ? body.substring(0, 300) + "… (" + body.length() + ")" : body;
            String where = target.length() > 400 ? target.substring(0, 400) + "… (" + target.length() + ")" : target;
            return method + " " + where + " " + headers + " " + shown;
        }
    }

    private record Call(String method, String path, JsonNode operation) {}

    private static final List<String> ODD = List.of(
            "",
            "%20",
            "%00",
            "%FF",
            "%",
            "%u0041",
            "%C3%28",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%E2%80%A8",
            "%0D%0AX:%20y",
            "..%2F..",
            "%2e%2e",
            "%2F",
            "%5C",
            "%25",
            "%252F",
            ";x=1",
            "0",
            "-1",
            "1e308",
            "NaN",
            "null",
            "true",
            "2024-02-30",
            "9999-12-31",
            "-0001",
            "99999999999999999999",
            "%2A",
            "%22%7D",
            "%3Cscript%3E",
            "a%20OR%20b",
            "~1",
            "%7B%7D",
            "+",
            "&",
            "=",
            "%5B%5D",
            "%EF%BB%BF",
            "%E2%80%AEx",
            "AC%2FDC");
    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "text/html",
            "text/html,*/*;q=0.8",
            "image/png",
            "text/csv",
            "nonsense",
            "",
            "application/problem+json",
            "application/ld+json;q=0",
            "a/b;q=x");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-16",
            "text/plain",
            "multipart/form-data",
            "nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "application/xml");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "-1.5e300",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "\"2024-02-30\"",
            "\"Quillmark\"",
            "[\"Quillmark\",\"Inkstone\"]",
            "{\"a\":1}",
            "1".repeat(400));

    private final RandomGenerator random;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, List<String>> known;

    /** @param known for a parameter, values of which some mean something */
    RandomRequests(JsonNode document, Map<String, List<String>> known, RandomGenerator random) {
        this.random = random;
        this.known = known;
        // A stream of progress goes on until its article is read, and nothing reads articles here.
        document.get("paths")
                .propertyStream()
                .filter(path -> !path.getKey().endsWith("/progress"))
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(each -> calls.add(
                                new Call(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()))));
    }

    Request next() {
        Call call = calls.get(random.nextInt(calls.size()));
        String method = chance(0.95) ? call.method() : one(METHODS);
        String body = body(call);
        List<String> headers = new ArrayList<>();
        if (chance(0.5)) {
            headers.add("Accept: " + one(ACCEPTS));
        }
        if (!body.isEmpty() || chance(0.05)) {
            headers.add("Content-Type: " + (chance(0.85) ? "application/json" : one(TYPES)));
        }
        if (chance(0.02)) {
            headers.add("Content-Encoding: gzip");
        }
        if (chance(0.02)) {
            headers.add("Origin: http://elsewhere.example");
        }
        return new Request(method, path(call) + query(call), headers, body);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private String path(Call call) {
        StringBuilder path = new StringBuilder();
        for (String part : call.path().substring(1).split("/", -1)) {
            path.append('/').append(part.startsWith("{") ? value(part.substring(1, part.length() - 1)) : part);
        }
        return path.toString();
    }

    private String query(Call call) {
        List<String> pairs = new ArrayList<>();
        call.operation().path("parameters").forEach(parameter -> {
            String name = parameter.get("name").asString();
            if (parameter.get("in").asString().equals("query") && chance(0.3)) {
                pairs.add(name + "=" + value(name));
            }
        });
        if (chance(0.05)) {
            pairs.add(one(ODD) + "=" + one(ODD));
        }
        if (chance(0.01)) {
            pairs.add("kind=LAWSUIT&".repeat(1 + random.nextInt(300)));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(String name) {
        List<String> meaningful = known.getOrDefault(name, List.of());
        if (!meaningful.isEmpty() && chance(0.7)) {
            return encoded(one(meaningful));
        }
        return switch (random.nextInt(6)) {
            case 0 -> encoded(noise(1 + random.nextInt(30)));
            case 1 -> "a".repeat(random.nextInt(3000));
            case 2 ->
                encoded(one(List.copyOf(
                        known.values().stream().flatMap(List::stream).toList())));
            default -> one(ODD);
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String noise(int length) {
        return random.ints(length, 1, 0x3000)
                .filter(c -> !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The example of the call, changed in one place more often than not. */
    private String body(Call call) {
        JsonNode example = call.operation()
                .at("/requestBody/content")
                .path("application/json")
                .path("example");
        if (example.isMissingNode()) {
            return chance(0.03) ? "{}" : "";
        }
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 ->
                example.toString()
                        .substring(0, random.nextInt(example.toString().length()));
            case 2 -> example + "{}";
            case 3 -> "[" + example + "]";
            case 4 -> "{\"" + encoded(noise(5)) + "\":" + one(VALUES) + "}";
            case 5 -> "{\"why\":" + "[".repeat(random.nextInt(5000));
            case 6 -> "{\"why\":\"" + "x".repeat(random.nextInt(600_000)) + "\"}";
            case 7 -> noise(40);
            default -> changed(example);
        };
    }

    private String changed(JsonNode example) {
        List<String> fields = new ArrayList<>();
        example.propertyStream()
                .filter(field -> chance(0.9))
                .forEach(field -> fields.add("\"" + field.getKey() + "\":"
                        + (chance(0.6) ? field.getValue().toString() : one(VALUES))));
        if (!fields.isEmpty() && chance(0.1)) {
            fields.add(one(fields));
        }
        if (chance(0.1)) {
            fields.add("\"extra\":" + one(VALUES));
        }
        return "{" + String.join(",", fields) + "}";
    }
}

package dev.dateline.failure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as its bytes are, also one that no HTTP client would send. */
public final class RawRequest {

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    private RawRequest() {}

    /** Without a body. */
    public static Answer send(int port, String target, String... headers) throws IOException {
        return send(port, target, new byte[0], headers);
    }

    /**
     * Asks, and waits for the whole answer.
     *
     * @param target method and what follows it, up to the HTTP version
     */
    public static Answer send(int port, String target, byte[] body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(target).append(" HTTP/1.1\r\n");
        if (String.join("\n", headers).toLowerCase(Locale.ROOT).indexOf("host:") < 0) {
            request.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        byte[] head = request.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return exchange(port, bytes);
    }

    static Answer sendAll(int port, String bytes) throws IOException {
        return exchange(port, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A server that refuses a long body may close the connection before all of it is sent. */
    private static Answer exchange(int port, byte[] bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            try {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // What it answered may be there all the same.
            }
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), answer);
        }
        String[] lines = answer.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(": ", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        String body = answer.substring(end + 4);
        boolean inChunks = headers.containsKey("transfer-encoding");
        return new Answer(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, inChunks ? joined(body) : utf8(body));
    }

    private static String joined(String chunks) {
        byte[] bytes = chunks.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int from = 0;
        while (from < bytes.length) {
            int line = chunks.indexOf("\r\n", from);
            int size = Integer.parseInt(chunks.substring(from, line), 16);
            body.write(bytes, line + 2, size);
            from = size == 0 ? bytes.length : line + 2 + size + 2;
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}

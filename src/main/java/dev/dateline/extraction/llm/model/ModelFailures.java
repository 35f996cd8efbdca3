package dev.dateline.extraction.llm.model;

import com.anthropic.errors.AnthropicServiceException;
import com.openai.errors.OpenAIServiceException;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;

/** The errors of the providers' clients in our own terms. Their messages may repeat a key, so only parts are kept. */
final class ModelFailures {

    private static final int TOO_MANY = 429;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final Pattern STATUS = Pattern.compile("(?:HTTP |^)([45]\\d\\d)\\b");
    private static final int MESSAGE_LENGTH = 200;
    /** Behind this, in code units, nothing of a message is looked at. */
    private static final int READ_LENGTH = 2_000;

    /** A request was made; what it cost is not known. */
    private static final ModelUsage ASKED = new ModelUsage(1, 0, 0, 0);

    private final Secrets secrets;

    ModelFailures(Secrets secrets) {
        this.secrets = secrets;
    }

    ModelFailure of(RuntimeException e) {
        return switch (e) {
            case ModelFailure failure -> failure;
            case OpenAIServiceException s -> of(s.statusCode(), s, s.headers().values("Retry-After"));
            case AnthropicServiceException s ->
                of(s.statusCode(), s, s.headers().values("Retry-After"));
            case RestClientResponseException s -> of(s.getStatusCode().value(), s, retryAfter(s));
            default -> ofMessage(e);
        };
    }

    private static List<String> retryAfter(RestClientResponseException e) {
        String value =
                e.getResponseHeaders() == null ? null : e.getResponseHeaders().getFirst("Retry-After");
        return value == null ? List.of() : List.of(value);
    }

    private ModelFailure of(int status, RuntimeException e, List<String> retryAfter) {
        boolean passing =
                status >= SERVER_ERROR || status == TOO_MANY || status == REQUEST_TIMEOUT || status == CONFLICT;
        Duration wait = retryAfter.isEmpty() ? null : duration(retryAfter.getFirst());
        return new ModelFailure(passing ? Kind.OVERLOADED : Kind.REJECTED, "HTTP " + status + words(e), wait, ASKED);
    }

    private ModelFailure ofMessage(RuntimeException e) {
        Matcher status = STATUS.matcher(String.valueOf(e.getMessage()));
        if (status.find()) {
            return of(Integer.parseInt(status.group(1)), e, List.of());
        }
        if (isTimeout(e)) {
            return new ModelFailure(Kind.TIMED_OUT, "no answer within the time that is allowed", null, ASKED);
        }
        Throwable root = root(e);
        String what = root.getClass().getSimpleName() + words(root);
        return root instanceof IOException
                ? new ModelFailure(Kind.UNREACHABLE, "no connection: " + what, null, ASKED)
                : new ModelFailure(Kind.UNREADABLE, "the server's answer cannot be read: " + what, null, ASKED);
    }

    private static boolean isTimeout(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedIOException
                    || cause instanceof HttpTimeoutException
                    || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private String words(Throwable e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "";
        }
        String first = message.lines().findFirst().orElse("");
        String line = secrets.hiddenIn(first.substring(0, Math.min(first.length(), READ_LENGTH)));
        return ": " + (line.length() > MESSAGE_LENGTH ? line.substring(0, MESSAGE_LENGTH) + "…" : line);
    }

    /** {@code Retry-After} in seconds or as a date; null if it is neither. */
    static @Nullable Duration duration(String header) {
        try {
            return header.strip().matches("\\d+(\\.\\d+)?")
                    ? Duration.ofMillis(Math.round(Double.parseDouble(header.strip()) * 1_000))
                    : Duration.between(
                            Instant.now(),
                            ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}

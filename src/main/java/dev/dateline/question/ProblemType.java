package dev.dateline.question;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every kind of problem that Dateline reports. Its URI never changes; {@code docs/problems.md} explains each. */
public enum ProblemType {
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter cannot be read"),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "There is no such parameter"),
    BAD_BODY(HttpStatus.BAD_REQUEST, "The request body cannot be read"),
    BAD_ARTICLE(HttpStatus.BAD_REQUEST, "The article cannot be accepted"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The text is too large"),
    UNKNOWN_ENTITY(HttpStatus.NOT_FOUND, "Nobody and nothing goes by this name"),
    UNKNOWN_EVENT(HttpStatus.NOT_FOUND, "There is no such event"),
    UNKNOWN_CONFLICT(HttpStatus.NOT_FOUND, "The sources do not differ there"),
    UNKNOWN_ARTICLE(HttpStatus.NOT_FOUND, "There is no such article"),
    AMBIGUOUS_NAME(HttpStatus.CONFLICT, "Several go by this name");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** What a client may compare: {@code /problems/bad-parameter}. */
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}

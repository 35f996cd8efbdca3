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
    NO_ARTICLE(HttpStatus.UNPROCESSABLE_CONTENT, "There is no article on the page"),
    NOT_FETCHED(HttpStatus.UNPROCESSABLE_CONTENT, "The page is not fetched"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The text is too large"),
    BAD_SOURCE(HttpStatus.BAD_REQUEST, "The source cannot be added or changed"),
    UNKNOWN_SOURCE(HttpStatus.NOT_FOUND, "There is no such source"),
    BAD_JUDGEMENT(HttpStatus.BAD_REQUEST, "The judgement cannot be recorded"),
    UNKNOWN_JUDGEMENT(HttpStatus.NOT_FOUND, "There is no such judgement"),
    BAD_CLAIM(HttpStatus.BAD_REQUEST, "The claim cannot be recorded"),
    UNKNOWN_CLAIM(HttpStatus.NOT_FOUND, "There is no such claim"),
    BAD_AMENDMENT(HttpStatus.BAD_REQUEST, "The correction cannot be recorded"),
    TAKEN_ID(HttpStatus.CONFLICT, "Another entity has this id"),
    UNKNOWN_AMENDMENT(HttpStatus.NOT_FOUND, "There is no such correction, or it was taken back"),
    CONTRADICTION(HttpStatus.CONFLICT, "It contradicts other judgements"),
    UNKNOWN_ENTITY(HttpStatus.NOT_FOUND, "No entity has this name or id"),
    UNKNOWN_EVENT(HttpStatus.NOT_FOUND, "There is no such event"),
    UNKNOWN_DISPUTE(HttpStatus.NOT_FOUND, "This claim is not disputed"),
    UNKNOWN_CONFLICT(HttpStatus.NOT_FOUND, "The sources do not differ there"),
    UNKNOWN_ARTICLE(HttpStatus.NOT_FOUND, "There is no such article"),
    NOT_FAILED(HttpStatus.CONFLICT, "The article has not failed"),
    AMBIGUOUS_NAME(HttpStatus.CONFLICT, "Several entities have this name"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    SLOW_REQUEST(HttpStatus.REQUEST_TIMEOUT, "The request did not arrive in time"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Dateline does not know who asks"),
    ROLE_TOO_LOW(HttpStatus.FORBIDDEN, "Your role does not allow this"),
    STALE_FORM(HttpStatus.FORBIDDEN, "The form is too old"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests in a short time"),
    FOREIGN_SITE(HttpStatus.FORBIDDEN, "The request comes from a page of another site"),
    FOREIGN_HOST(HttpStatus.MISDIRECTED_REQUEST, "Dateline does not answer to this host name"),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This method is not allowed here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The media type asked for is not available"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The media type of the request is not supported"),
    READ_TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE, "The question takes too long"),
    QUEUE_FULL(HttpStatus.SERVICE_UNAVAILABLE, "Too many articles wait to be read"),
    STORE_FULL(HttpStatus.SERVICE_UNAVAILABLE, "The disk of the store is full"),
    STORE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The store does not answer"),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "Dateline failed");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** What a client may compare: {@code /problems/bad-parameter}. */
    public URI uri() {
        return URI.create("/problems/" + word());
    }

    /** Its name in addresses and in {@code docs/problems.md}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}

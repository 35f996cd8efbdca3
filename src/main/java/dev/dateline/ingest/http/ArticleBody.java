package dev.dateline.ingest.http;

import dev.dateline.article.Draft;
import dev.dateline.article.InvalidArticle;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.io.IOException;
import java.io.InputStream;

/** Reads the body of a request as an article, and says what is wrong with it as a problem document. */
public final class ArticleBody {

    /** A page may have eight times the bytes of a text, and JSON writes a character in up to three times its bytes. */
    private static final int MARKUP_AND_ESCAPES = 24;

    private static final int OTHER_FIELDS = 1 << 16;

    private ArticleBody() {}

    /** How many bytes an article may have as JSON, with a text or a page of which so many bytes are read. */
    public static int limit(int maxText) {
        return (int) Math.min(Integer.MAX_VALUE - 16L, (long) maxText * MARKUP_AND_ESCAPES + OTHER_FIELDS);
    }

    static Draft read(InputStream body, int maxText) throws IOException, InvalidArticle {
        int limit = limit(maxText);
        byte[] json = body.readNBytes(limit + 1);
        if (json.length > limit) {
            throw new Problem(ProblemType.TOO_LARGE, "The request has more than " + limit + " bytes.")
                    .and("field", "body")
                    .and("hint", "Send a shorter text, or raise dateline.max-text.");
        }
        return Draft.ofJson(json);
    }

    public static Problem problem(InvalidArticle invalid) {
        ProblemType type = switch (invalid.fault()) {
            case BROKEN_JSON -> ProblemType.BAD_BODY;
            case TOO_LONG -> ProblemType.TOO_LARGE;
            case NO_ARTICLE, TOO_COMPLEX -> ProblemType.NO_ARTICLE;
            case NOT_FETCHED -> ProblemType.NOT_FETCHED;
            case UNKNOWN_FIELD, WRONG_TYPE, TEXT_OR_HTML, EMPTY_TEXT, BAD_DATE, FUTURE_DATE, BAD_URL ->
                ProblemType.BAD_ARTICLE;
        };
        return new Problem(type, invalid.detail()).and("field", invalid.field()).and("hint", invalid.hint());
    }
}

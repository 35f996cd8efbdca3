package dev.dateline.ingest.stream;

import dev.dateline.article.Article;
import dev.dateline.article.InvalidArticle;
import dev.dateline.graph.article.Submission;
import dev.dateline.ingest.http.ArticleBody;
import dev.dateline.ingest.stream.BoundedLines.Line;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Takes in one stream of articles, some at a time, until it ends or there is no room for more. */
final class ArticleStream {

    /** So many lines, or texts of so many characters, are stored at a time. */
    private static final int MOST_AT_A_TIME = 50;

    private static final int MOST_CHARACTERS = 1 << 20;

    /** An answer of more is not kept; the stream goes on in another request. */
    static final long LONGEST_ANSWER = 64L << 20;

    /** A line that was looked at: an article that waits to be stored, or why there is none. */
    private record Seen(
            long line, @Nullable Article article, @Nullable ProblemDetail refusal) {}

    private final LineIntake intake;
    private final BoundedLines lines;
    private final AnswerFile answer;
    private final long longestAnswer;
    private final List<Seen> waiting = new ArrayList<>();
    private int characters;
    private long accepted;
    private long known;
    private long refused;

    ArticleStream(LineIntake intake, BoundedLines lines, AnswerFile answer, long longestAnswer) {
        this.intake = intake;
        this.lines = lines;
        this.answer = answer;
        this.longestAnswer = longestAnswer;
    }

    /** Reads to the end, or to where it has to stop; the answer then has a line for each that was looked at. */
    StreamEnd read() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            StreamEnd end = line.isBlank() ? null : take(line);
            if (end != null) {
                return end;
            }
        }
        StreamEnd end = store();
        return end == null ? new StreamEnd(accepted, known, refused, null, null) : end;
    }

    /** Takes a line in; the end where it has to stop there. */
    private @Nullable StreamEnd take(Line line) throws IOException {
        Problem stop = look(line);
        boolean full = waiting.size() >= MOST_AT_A_TIME || characters >= MOST_CHARACTERS;
        StreamEnd end = stop != null || full ? store() : null;
        if (end != null) {
            return end;
        }
        if (stop != null) {
            return stopped(stop, line.number());
        }
        return answer.bytes() < longestAnswer ? null : tooLong(line.number() + 1);
    }

    /** Checks a line; the problem where it cannot be checked now. */
    private @Nullable Problem look(Line line) {
        try {
            Article article = intake.check(line.bytes());
            waiting.add(new Seen(line.number(), article, null));
            characters += article.text().length();
        } catch (InvalidArticle e) {
            waiting.add(new Seen(line.number(), null, ArticleBody.problem(e).getBody()));
        } catch (Problem e) {
            if (e.getStatusCode().is5xxServerError()) {
                return e;
            }
            waiting.add(new Seen(line.number(), null, e.getBody()));
        }
        return null;
    }

    /** Stores what waits, and answers for it in order; the end where not all of it could be stored. */
    private @Nullable StreamEnd store() throws IOException {
        List<Submission> stored = new ArrayList<>();
        Problem stop = intake.submit(
                waiting.stream().map(Seen::article).filter(Objects::nonNull).toList(), stored);
        Iterator<Submission> next = stored.iterator();
        for (Seen seen : waiting) {
            if (seen.refusal() != null) {
                refused++;
                answer.add(LineAnswer.refused(seen.line(), seen.refusal()));
            } else if (next.hasNext()) {
                answer(seen.line(), next.next());
            } else {
                return stopped(Objects.requireNonNull(stop), seen.line());
            }
        }
        waiting.clear();
        characters = 0;
        return null;
    }

    private void answer(long line, Submission submission) throws IOException {
        if (submission.created()) {
            accepted++;
        } else {
            known++;
        }
        answer.add(LineAnswer.of(line, submission));
    }

    private StreamEnd stopped(Problem stop, long line) {
        return new StreamEnd(accepted, known, refused, line, stop.getBody());
    }

    private @Nullable StreamEnd tooLong(long line) throws IOException {
        StreamEnd end = store();
        Problem stop = new Problem(
                ProblemType.TOO_LARGE, "The answer to these lines is too long. Send the others by themselves.");
        return end == null ? stopped(stop, line) : end;
    }
}

package dev.dateline.ingest.stream;

import dev.dateline.ingest.http.ArticleBody;
import dev.dateline.ingest.queue.Ingestion;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Articles as JSON Lines over HTTP, with an answer for each line. */
@RestController
class StreamController {

    private static final String JSON_LINES = "application/x-ndjson";
    private static final String RETRY_SECONDS = "60";

    /** For so long the rest of a stream that had to stop is read: who is still sending does not hear the answer. */
    private static final Duration DRAINING = Duration.ofSeconds(60);

    private static final int PIECE = 64 << 10;

    private final LineIntake intake;
    private final Ingestion ingestion;
    private final JsonMapper json;

    StreamController(LineIntake intake, Ingestion ingestion, JsonMapper json) {
        this.intake = intake;
        this.ingestion = ingestion;
        this.json = json;
    }

    /** 200 when all lines were looked at; 503 where it had to stop, with the line at which to go on. */
    @PostMapping(path = "/api/articles", consumes = JSON_LINES)
    @Operation(hidden = true)
    void submit(InputStream body, HttpServletResponse response) throws IOException {
        try (AnswerFile answer = new AnswerFile(json)) {
            BoundedLines lines = new BoundedLines(body, ArticleBody.limit(ingestion.maxText()));
            StreamEnd end = new ArticleStream(intake, lines, answer, ArticleStream.LONGEST_ANSWER).read();
            answer.add(end);
            if (end.problem() != null) {
                drain(body);
            }
            response.setStatus(status(end));
            if (status(end) == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            }
            response.setContentType(JSON_LINES);
            answer.sendTo(response.getOutputStream());
        }
    }

    private static int status(StreamEnd end) {
        return end.problem() == null ? HttpStatus.OK.value() : end.problem().getStatus();
    }

    private static void drain(InputStream body) throws IOException {
        byte[] piece = new byte[PIECE];
        long end = System.nanoTime() + DRAINING.toNanos();
        while (System.nanoTime() < end && body.read(piece) >= 0) {
            // What comes is not kept.
        }
    }
}

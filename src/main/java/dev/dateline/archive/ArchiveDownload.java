package dev.dateline.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole store as an archive over HTTP. It is written to a file first, so that nobody who reads slowly keeps others
 * from recording.
 */
@RestController
class ArchiveDownload {

    private static final String JSON_LINES = "application/x-ndjson";

    private final Archive archive;

    ArchiveDownload(Archive archive) {
        this.archive = archive;
    }

    @GetMapping(path = "/api/export", produces = JSON_LINES)
    void export(HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("dateline-export", ".jsonl");
        try {
            try (Writer out = Files.newBufferedWriter(file)) {
                archive.write(out, new Unheard());
            }
            response.setContentType(JSON_LINES);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name().toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private static ContentDisposition name() {
        String name = "dateline-" + LocalDate.now(ZoneOffset.UTC) + ".jsonl";
        return ContentDisposition.attachment().filename(name).build();
    }

    /** Nobody listens to how a download goes. */
    private static final class Unheard implements Archive.Listener {

        @Override
        public void step() {}

        @Override
        public void bad(int line, String why) {}
    }
}

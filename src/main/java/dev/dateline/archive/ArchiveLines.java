package dev.dateline.archive;

import dev.dateline.graph.Recording;
import dev.dateline.json.FactModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the lines of an archive: first its version, then an article a line, last how many there were and the
 * fingerprint of what is derived from them.
 */
final class ArchiveLines {

    static final int VERSION = 1;

    /** The first line. */
    record Head(String archive, int version) {}

    /** The last line: a file without it is not whole. */
    record End(int articles, String fingerprint) {}

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new FactModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String head() {
        return json.writeValueAsString(new Head("dateline", VERSION));
    }

    String article(Recording recording) {
        return json.writeValueAsString(WrittenArticle.of(recording));
    }

    String end(End end) {
        return json.writeValueAsString(end);
    }

    /** @throws BadLine if the file is none of ours, or of a version that cannot be read */
    void checkHead(@Nullable String line) throws BadLine {
        Head head;
        try {
            head = json.readValue(line == null ? "" : line, Head.class);
        } catch (JacksonException e) {
            throw new BadLine("This is no archive: it does not begin with " + head() + ".", e);
        }
        if (!"dateline".equals(head.archive()) || head.version() < 1 || head.version() > VERSION) {
            throw new BadLine("This archive is of version " + head.version() + "; those up to " + VERSION
                    + " can be read. Use a newer Dateline.");
        }
    }

    /** The last line, if this is it. */
    @Nullable
    End readEnd(String line) throws BadLine {
        try {
            JsonNode node = json.readTree(line);
            return node.has("fingerprint") ? json.treeToValue(node, End.class) : null;
        } catch (JacksonException e) {
            throw new BadLine("It is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    Recording read(String line) throws BadLine {
        try {
            return json.readValue(line, WrittenArticle.class).recording();
        } catch (JacksonException e) {
            throw new BadLine(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadLine(String.valueOf(e.getMessage()), e);
        }
    }
}

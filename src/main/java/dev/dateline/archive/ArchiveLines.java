package dev.dateline.archive;

import dev.dateline.graph.article.KeptAnswer;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.derive.Recording;
import dev.dateline.json.FactModule;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the lines of an archive: first its version, then an article a line, then the answers of language
 * models, then what persons said, last how many there were of each, the fingerprint
 * of what is derived from them, and a checksum of the lines before.
 */
final class ArchiveLines {

    static final int VERSION = 5;
    /** The first version with a checksum. */
    static final int CHECKED = 4;

    /** The first line. */
    record Head(String archive, int version) {}

    /**
     * The last line: a file without it is not whole.
     *
     * @param sayings null in version 1, which has none
     * @param answers null up to version 2, which has none
     * @param sha256 of all lines before, each with its line feed; null up to version 3, which has none
     */
    record End(
            int articles,
            @Nullable Integer sayings,
            @Nullable Integer answers,
            String fingerprint,
            @Nullable String sha256) {}

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

    String answer(KeptAnswer answer) {
        return json.writeValueAsString(WrittenAnswer.of(answer));
    }

    String saying(Saying saying) {
        return json.writeValueAsString(WrittenSaying.of(saying));
    }

    String end(End end) {
        return json.writeValueAsString(end);
    }

    /**
     * Reads the first line, and returns the version that it names.
     *
     * @throws BadLine if the file is none of ours, or of a version that cannot be read
     */
    int checkHead(@Nullable String line) throws BadLine {
        Head head;
        try {
            head = json.readValue(line == null ? "" : line, Head.class);
        } catch (JacksonException e) {
            throw new BadLine("This is not an archive: it does not begin with " + head() + ".", e);
        }
        if (!"dateline".equals(head.archive()) || head.version() < 1 || head.version() > VERSION) {
            throw new BadLine("This archive has version " + head.version() + "; versions up to " + VERSION
                    + " can be read. Use a newer Dateline.");
        }
        return head.version();
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

    /** What a person said, if the line is that. */
    @Nullable
    Saying readSaying(String line) throws BadLine {
        return read(() -> {
            JsonNode node = json.readTree(line);
            boolean said =
                    node.has("claimJudgement") || node.has("judgement") || node.has("amendment") || node.has("former");
            return said ? json.treeToValue(node, WrittenSaying.class).saying() : null;
        });
    }

    /** The answer of a language model, if the line is that. */
    @Nullable
    KeptAnswer readAnswer(String line) throws BadLine {
        return read(() -> {
            JsonNode node = json.readTree(line);
            return node.has("modelAnswer")
                    ? json.treeToValue(node, WrittenAnswer.class).answer()
                    : null;
        });
    }

    Recording readArticle(String line) throws BadLine {
        return read(() -> json.readValue(line, WrittenArticle.class).recording());
    }

    private static <T extends @Nullable Object> T read(Supplier<T> reading) throws BadLine {
        try {
            return reading.get();
        } catch (JacksonException e) {
            throw new BadLine(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadLine(String.valueOf(e.getMessage()), e);
        }
    }
}

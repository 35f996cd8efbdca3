package dev.dateline.archive;

import dev.dateline.archive.ArchiveLines.End;
import dev.dateline.graph.Articles;
import dev.dateline.graph.Facts;
import dev.dateline.graph.Fingerprint;
import dev.dateline.graph.OtherTextException;
import dev.dateline.graph.Pins;
import dev.dateline.graph.Progress;
import dev.dateline.graph.Recording;
import dev.dateline.graph.Recordings;
import dev.dateline.graph.Submission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the whole store down, and takes in what another store wrote. */
@Component
public class Archive {

    private static final int AT_ONCE = 50;

    /** Hears how it goes. */
    public interface Listener {

        /** An article is through. */
        void step();

        /** This line cannot be taken in; the others can. */
        void bad(int line, String why);
    }

    private final Recordings recordings;
    private final Articles articles;
    private final Facts facts;
    private final Pins pins;
    private final Fingerprint fingerprint;
    private final ArchiveLines lines = new ArchiveLines();

    Archive(Recordings recordings, Articles articles, Facts facts, Pins pins, Fingerprint fingerprint) {
        this.recordings = recordings;
        this.articles = articles;
        this.facts = facts;
        this.pins = pins;
        this.fingerprint = fingerprint;
    }

    /** How many articles there are to write. */
    public int size() {
        return articles.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes everything, a line an article, in an order that depends on nothing but what they are. */
    public int write(Writer out, Listener listener) throws IOException {
        line(lines.head(), out);
        int count = 0;
        String last = "";
        List<Recording> page;
        do {
            page = recordings.after(last, AT_ONCE);
            for (Recording recording : page) {
                line(lines.article(recording), out);
                last = recording.stored().article().id().value();
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        line(lines.end(new End(count, fingerprint.hash())), out);
        return count;
    }

    private static void line(String text, Writer out) throws IOException {
        out.write(text);
        out.write('\n');
    }

    /** Takes everything in; what is there already stays as it is. */
    public void read(BufferedReader in, Listener listener) throws IOException {
        boolean fresh = size() == 0;
        int number = 1;
        int count = 0;
        End end = null;
        try {
            lines.checkHead(in.readLine());
        } catch (BadLine e) {
            listener.bad(number, e.why());
            return;
        }
        for (String line = in.readLine(); line != null && end == null; line = in.readLine()) {
            number++;
            try {
                end = lines.readEnd(line);
                if (end == null) {
                    restore(lines.read(line));
                    count++;
                    listener.step();
                }
            } catch (BadLine e) {
                listener.bad(number, e.why());
            }
        }
        checkEnd(end, number, count, fresh, listener);
    }

    private void restore(Recording recording) throws BadLine {
        try {
            Submission submission = articles.restore(recording.stored());
            switch (recording.stored().status()) {
                case DONE -> record(recording, submission);
                case FAILED -> fail(recording, submission);
                case QUEUED, EXTRACTING -> {}
            }
        } catch (OtherTextException e) {
            throw new BadLine(
                    "Another text is stored under the id "
                            + recording.stored().article().id() + ".",
                    e);
        }
    }

    private void record(Recording recording, Submission submission) {
        facts.record(recording.stored().article(), recording.extraction());
        if (submission.status() != Progress.DONE) {
            pins.restore(recording.pins());
        }
    }

    private void fail(Recording recording, Submission submission) {
        if (submission.created()) {
            articles.fail(
                    recording.stored().article().id(),
                    String.valueOf(recording.stored().problem()));
        }
    }

    private void checkEnd(@Nullable End end, int number, int count, boolean fresh, Listener listener) {
        if (end == null) {
            listener.bad(number, "The archive breaks off here: its last line is missing.");
        } else if (end.articles() != count) {
            listener.bad(number, "Of " + end.articles() + " articles, " + count + " are in.");
        } else if (fresh && !fingerprint.hash().equals(end.fingerprint())) {
            listener.bad(
                    number,
                    "What follows from it here is not what followed there, as with another version of Dateline.");
        }
    }
}

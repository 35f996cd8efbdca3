package dev.dateline.archive;

import dev.dateline.archive.ArchiveLines.End;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.KeptAnswer;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.derive.Recordings;
import dev.dateline.graph.judgement.Sayings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Writes the whole store down, and takes in what another store wrote. */
@Component
public class Archive {

    private static final int AT_ONCE = 50;

    /** Hears how it goes. */
    public interface Listener {

        /** A line is through. */
        void step();

        /** This line cannot be taken in; the others can. */
        void bad(int line, String why);
    }

    /**
     * How much was written, or is in.
     *
     * @param sayings what persons said, and ids that entities had before
     */
    public record Size(int articles, int sayings) {

        @Override
        public String toString() {
            String told = articles + (articles == 1 ? " article" : " articles");
            return sayings == 0 ? told : told + " and " + sayings + (sayings == 1 ? " decision" : " decisions");
        }
    }

    private final Recordings recordings;
    private final Sayings sayings;
    private final StoredAnswers answers;
    private final Articles articles;
    private final Restoring restoring;
    private final Fingerprint fingerprint;
    private final ArchiveLines lines = new ArchiveLines();

    Archive(
            Recordings recordings,
            Sayings sayings,
            StoredAnswers answers,
            Articles articles,
            Restoring restoring,
            Fingerprint fingerprint) {
        this.recordings = recordings;
        this.sayings = sayings;
        this.answers = answers;
        this.articles = articles;
        this.restoring = restoring;
        this.fingerprint = fingerprint;
    }

    /** How many articles there are to write. */
    public int size() {
        return articles.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Writes everything, a line each, in an order that depends on nothing but what they are. */
    public Size write(Writer out, Listener listener) throws IOException {
        line(lines.head(), out);
        int written = articles(out, listener);
        int answered = answers(out, listener);
        int said = sayings(sayings::judgementsAfter, out, listener)
                + sayings(sayings::amendmentsAfter, out, listener)
                + sayings(sayings::formersAfter, out, listener);
        line(lines.end(new End(written, said, answered, fingerprint.hash())), out);
        return new Size(written, said);
    }

    private int articles(Writer out, Listener listener) throws IOException {
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
        return count;
    }

    private int answers(Writer out, Listener listener) throws IOException {
        int count = 0;
        String last = "";
        List<KeptAnswer> page;
        do {
            page = answers.after(last, AT_ONCE);
            for (KeptAnswer answer : page) {
                line(lines.answer(answer), out);
                last = StoredAnswers.position(answer);
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    private int sayings(BiFunction<String, Integer, List<? extends Saying>> after, Writer out, Listener listener)
            throws IOException {
        int count = 0;
        String last = "";
        List<? extends Saying> page;
        do {
            page = after.apply(last, AT_ONCE);
            for (Saying saying : page) {
                line(lines.saying(saying), out);
                last = saying.id();
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    private static void line(String text, Writer out) throws IOException {
        out.write(text);
        out.write('\n');
    }

    /**
     * The articles of an archive with what was recorded of them, without a store.
     *
     * @throws IllegalArgumentException if the archive cannot be read
     */
    public static List<Recording> recordings(BufferedReader in) throws IOException {
        ArchiveLines lines = new ArchiveLines();
        List<Recording> recordings = new ArrayList<>();
        try {
            lines.checkHead(in.readLine());
            for (String line = in.readLine(); line != null && lines.readEnd(line) == null; line = in.readLine()) {
                recordings.add(lines.readArticle(line));
            }
        } catch (BadLine e) {
            throw new IllegalArgumentException(e.why(), e);
        }
        return recordings;
    }

    /**
     * Takes everything in; what is there already stays as it is. What persons said has its effect when all articles are
     * in.
     */
    public Size read(BufferedReader in, Listener listener) throws IOException {
        Intake intake = new Intake(restoring, size() == 0, listener);
        try {
            lines.checkHead(in.readLine());
        } catch (BadLine e) {
            listener.bad(1, e.why());
            return new Size(0, 0);
        }
        return intake.read(in);
    }
}

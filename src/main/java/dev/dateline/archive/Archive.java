package dev.dateline.archive;

import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.derive.Facts;
import dev.dateline.graph.derive.Fingerprint;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.derive.Recordings;
import dev.dateline.graph.judgement.Sayings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the whole store down, and takes in what another store wrote. */
@Component
public class Archive {

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
    private final Facts facts;
    private final TransactionTemplate transaction;

    Archive(
            Recordings recordings,
            Sayings sayings,
            StoredAnswers answers,
            Articles articles,
            Restoring restoring,
            Fingerprint fingerprint,
            Facts facts,
            PlatformTransactionManager transactions) {
        this.recordings = recordings;
        this.sayings = sayings;
        this.answers = answers;
        this.articles = articles;
        this.restoring = restoring;
        this.fingerprint = fingerprint;
        this.facts = facts;
        transaction = new TransactionTemplate(transactions);
    }

    /** How many articles there are to write. */
    public int size() {
        return articles.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Writes everything, a line each, in an order that depends on nothing but what they are. Nothing is recorded, judged
     * or deleted meanwhile, so that all of it is of one moment; articles are still accepted.
     */
    public Size write(Writer out, Listener listener) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly(); // nothing changes by it, not even who had the turn
                facts.takeTurn();
                return writeInTurn(out, listener);
            }));
        } catch (UncheckedIOException e) {
            throw new IOException("Not everything could be written.", e.getCause());
        }
    }

    private Size writeInTurn(Writer out, Listener listener) {
        try {
            ArchiveWriter writer = new ArchiveWriter(out, listener);
            int written = writer.articles(recordings);
            int answered = writer.answers(answers);
            int said = writer.sayings(sayings);
            writer.end(written, said, answered, fingerprint.hash());
            return new Size(written, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
     * Takes everything in, after the whole file has been looked over: where anything is wrong with it, nothing of it is
     * taken in. What is there already stays as it is. What persons said has its effect when all articles are in.
     */
    public Size read(Path file, Listener listener) throws IOException {
        if (!isGood(file, listener)) {
            return new Size(0, 0);
        }
        try (BufferedReader in = Files.newBufferedReader(file)) {
            in.readLine();
            return new Intake(restoring, size() == 0, listener).read(in);
        }
    }

    /** Whether a file is a whole archive that may be taken in; the listener hears of what is wrong. Asks no store. */
    public static boolean isGood(Path file, Listener listener) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new ArchiveCheck(listener).isGood(in);
        } catch (CharacterCodingException e) {
            listener.bad(1, "This is not an archive: it is not in UTF-8.");
            return false;
        }
    }
}

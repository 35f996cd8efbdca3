package dev.dateline.archive;

import dev.dateline.archive.ArchiveLines.End;
import dev.dateline.graph.article.KeptAnswer;
import dev.dateline.graph.article.StoredAnswers;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.derive.Recordings;
import dev.dateline.graph.judgement.Sayings;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;

/** Writes one archive, line by line. */
final class ArchiveWriter {

    private static final int AT_ONCE = 50;

    private final ArchiveLines lines = new ArchiveLines();
    private final LineChecksum checksum = new LineChecksum();
    private final Writer out;
    private final Archive.Listener listener;

    ArchiveWriter(Writer out, Archive.Listener listener) throws IOException {
        this.out = out;
        this.listener = listener;
        line(lines.head());
    }

    int articles(Recordings recordings) throws IOException {
        int count = 0;
        String last = "";
        List<Recording> page;
        do {
            page = recordings.after(last, AT_ONCE);
            for (Recording recording : page) {
                line(lines.article(recording));
                last = recording.stored().article().id().value();
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    int answers(StoredAnswers answers) throws IOException {
        int count = 0;
        String last = "";
        List<KeptAnswer> page;
        do {
            page = answers.after(last, AT_ONCE);
            for (KeptAnswer answer : page) {
                line(lines.answer(answer));
                last = StoredAnswers.position(answer);
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    int sayings(Sayings sayings) throws IOException {
        return sayings(sayings::claimJudgementsAfter)
                + sayings(sayings::judgementsAfter)
                + sayings(sayings::amendmentsAfter)
                + sayings(sayings::formersAfter);
    }

    private int sayings(BiFunction<String, Integer, List<? extends Saying>> after) throws IOException {
        int count = 0;
        String last = "";
        List<? extends Saying> page;
        do {
            page = after.apply(last, AT_ONCE);
            for (Saying saying : page) {
                line(lines.saying(saying));
                last = saying.id();
                count++;
                listener.step();
            }
        } while (page.size() == AT_ONCE);
        return count;
    }

    /** The last line: what there was, and the checksum of all before. */
    void end(int articles, int sayings, int answers, String fingerprint) throws IOException {
        line(lines.end(new End(articles, sayings, answers, fingerprint, checksum.hex())));
    }

    private void line(String text) throws IOException {
        checksum.add(text);
        out.write(text);
        out.write('\n');
    }
}

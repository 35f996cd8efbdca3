package dev.dateline.archive;

import dev.dateline.archive.ArchiveLines.End;
import dev.dateline.fact.claim.ArticleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks over a whole archive, line by line, before anything of it is taken in. */
final class ArchiveCheck {

    private final ArchiveLines lines = new ArchiveLines();
    private final LineChecksum checksum = new LineChecksum();
    private final Set<ArticleId> articles = new HashSet<>();
    private final Archive.Listener listener;
    private int number = 1;
    private int version;
    private int answers;
    private int sayings;
    private boolean good = true;
    private @Nullable End end;

    ArchiveCheck(Archive.Listener listener) {
        this.listener = listener;
    }

    /** Whether it may be taken in; the listener hears of what is wrong. */
    boolean isGood(BufferedReader in) throws IOException {
        String head = in.readLine();
        try {
            version = lines.checkHead(head);
        } catch (BadLine e) {
            bad(e.why());
            return false;
        }
        checksum.add(String.valueOf(head));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            read(line);
        }
        checkEnd();
        return good;
    }

    private void bad(String why) {
        good = false;
        listener.bad(number, why);
    }

    private void read(String line) {
        try {
            if (end != null) {
                bad("There is more behind the last line.");
                return;
            }
            end = lines.readEnd(line);
            if (end == null) {
                checksum.add(line);
                count(line);
            }
        } catch (BadLine e) {
            bad(e.why());
        }
    }

    private void count(String line) throws BadLine {
        if (lines.readAnswer(line) != null) {
            answers++;
        } else if (lines.readSaying(line) != null) {
            sayings++;
        } else if (!articles.add(lines.readArticle(line).stored().article().id())) {
            bad("The same article is here twice.");
        }
    }

    private void checkEnd() {
        End last = end;
        if (last == null) {
            bad("The archive is cut off here: its last line is missing.");
            return;
        }
        check(last.articles(), articles.size(), "articles");
        check(last.sayings(), sayings, "decisions");
        check(last.answers(), answers, "answers of language models");
        if (version >= ArchiveLines.CHECKED && !checksum.hex().equals(last.sha256())) {
            bad("The archive was changed after it was written: the checksum does not match.");
        }
    }

    private void check(@Nullable Integer written, int found, String what) {
        if (written != null && written != found) {
            bad(found + " of " + written + " " + what + " are here.");
        }
    }
}

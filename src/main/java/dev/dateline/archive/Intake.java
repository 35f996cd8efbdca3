package dev.dateline.archive;

import dev.dateline.archive.ArchiveLines.End;
import dev.dateline.fact.claim.ClaimId;
import dev.dateline.graph.article.KeptAnswer;
import dev.dateline.graph.decision.Saying;
import dev.dateline.graph.derive.Recording;
import dev.dateline.graph.judgement.Sayings;
import dev.dateline.resolution.name.ClaimIds;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in the lines of one archive, behind the first. */
final class Intake {

    /** A line with what a person said, and its number. */
    private record Said(int line, Saying saying) {}

    /** An article, and the number of its line. */
    private record Read(int line, Recording recording) {}

    /** So many articles are taken in at a time. */
    private static final int AT_A_TIME = 50;

    private final ArchiveLines lines = new ArchiveLines();
    private final List<Read> waiting = new ArrayList<>();
    private final Restoring restoring;
    private final boolean fresh;
    private final Archive.Listener listener;
    private final List<Said> said = new ArrayList<>();
    private final Map<ClaimId, List<String>> latePins = new HashMap<>();
    private int number = 1;
    private int articles;
    private int answers;
    private @Nullable End end;

    /** @param fresh whether nothing was there before, so that the same must follow from it as did elsewhere */
    Intake(Restoring restoring, boolean fresh, Archive.Listener listener) {
        this.restoring = restoring;
        this.fresh = fresh;
        this.listener = listener;
    }

    Archive.Size read(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && end == null; line = in.readLine()) {
            number++;
            try {
                read(line);
            } catch (BadLine e) {
                listener.bad(number, e.why());
            }
        }
        restoreWaiting();
        restoreSayings();
        restoring.pin(latePins);
        checkEnd();
        return new Archive.Size(articles, said.size());
    }

    private void read(String line) throws BadLine {
        end = lines.readEnd(line);
        if (end != null) {
            return;
        }
        KeptAnswer answer = lines.readAnswer(line);
        if (answer != null) {
            restoring.restore(answer);
            answers++;
            listener.step();
            return;
        }
        Saying saying = lines.readSaying(line);
        if (saying == null) {
            Recording recording = lines.readArticle(line);
            waiting.add(new Read(number, recording));
            keepLatePins(recording);
            if (waiting.size() == AT_A_TIME) {
                restoreWaiting();
            }
        } else {
            said.add(new Said(number, saying));
            listener.step();
        }
    }

    /** What persons pinned to a claim that no extractor made waits until that claim is there. */
    private void keepLatePins(Recording recording) {
        if (fresh && !recording.pins().isEmpty()) {
            Set<ClaimId> read =
                    recording.extraction().claims().stream().map(ClaimIds::of).collect(Collectors.toSet());
            recording.pins().forEach((claim, fields) -> {
                if (!read.contains(claim)) {
                    latePins.put(claim, fields);
                }
            });
        }
    }

    private void restoreWaiting() {
        List<Optional<BadLine>> outcomes =
                restoring.restoreAll(waiting.stream().map(Read::recording).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            int line = waiting.get(i).line();
            outcomes.get(i).ifPresentOrElse(bad -> listener.bad(line, bad.why()), () -> {
                articles++;
                listener.step();
            });
        }
        waiting.clear();
    }

    /** Only when all articles are in is there what it is about. */
    private void restoreSayings() {
        if (said.isEmpty()) {
            return;
        }
        List<Sayings.Outcome> outcomes =
                restoring.restore(said.stream().map(Said::saying).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            int line = said.get(i).line();
            switch (outcomes.get(i)) {
                case ABOUT_NOTHING -> listener.bad(line, "Nothing that it refers to is stored here.");
                case CONTRADICTED -> listener.bad(line, "A decision stored here contradicts it.");
                case RESTORED, KNOWN -> {}
            }
        }
    }

    private void checkEnd() {
        if (end == null) {
            listener.bad(number, "The archive is cut off here: its last line is missing.");
        } else if (end.articles() != articles) {
            listener.bad(number, articles + " of " + end.articles() + " articles were imported.");
        } else if (end.sayings() != null && end.sayings() != said.size()) {
            listener.bad(number, said.size() + " of " + end.sayings() + " decisions were imported.");
        } else if (end.answers() != null && end.answers() != answers) {
            listener.bad(number, answers + " of " + end.answers() + " answers of language models were imported.");
        } else if (fresh && !restoring.fingerprint().equals(end.fingerprint())) {
            listener.bad(
                    number, "The graph derived here differs from the original, as with another version of Dateline.");
        }
    }
}

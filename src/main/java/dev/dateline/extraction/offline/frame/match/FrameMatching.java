package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.ReadingBudget;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.rule.FrameFile;
import dev.dateline.extraction.offline.frame.rule.TriggerIndex;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.event.EventKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Matches the frames of all kinds with an article, sentence by sentence. Safe for several threads. */
public final class FrameMatching {

    private final TriggerIndex frames;

    FrameMatching(TriggerIndex frames) {
        this.frames = frames;
    }

    /** Loads the frames of all kinds. */
    public static FrameMatching load() {
        return new FrameMatching(new TriggerIndex(Arrays.stream(EventKind.values())
                .map(FrameFile::of)
                .flatMap(file -> file.frames().stream().map(rule -> Frame.of(file.kind(), rule, Lexicon.FRAMES)))
                .toList()));
    }

    /**
     * Returns the matches of all sentences. No frame sees what another one of its sentence proposes; what is decided
     * on in one sentence is known in the next. Sentences that are not parsed, and those after the
     * budget is spent, are left out.
     */
    public MatchedArticle match(AnnotatedArticle article, ReadingBudget budget) {
        List<SentenceMatches> sentences = new ArrayList<>();
        AnnotatedArticle known = article;
        for (Sentence sentence : article.sentences().subList(0, article.parsedSentences())) {
            if (budget.isSpent()) {
                break;
            }
            FrameMatcher matcher = new FrameMatcher(known, sentence);
            RoleDecision decision = decide(known, sentence, matcher);
            sentences.add(new SentenceMatches(sentence, matcher.spans(), decision.matches()));
            known = decision.article();
        }
        return new MatchedArticle(known, sentences);
    }

    /**
     * Decides on the matches of a sentence. Where that brings up an entity, or makes another kind of one, the frames are
     * tried once more: "sued to stop the merger of A and B" names no defendants until the merger has made companies of A and B.
     */
    private RoleDecision decide(AnnotatedArticle known, Sentence sentence, FrameMatcher matcher) {
        RoleDecision first = RoleDecision.of(known, matcher.matches(frames));
        return first.changes(known)
                ? RoleDecision.of(first.article(), new FrameMatcher(first.article(), sentence).matches(frames))
                : first;
    }
}

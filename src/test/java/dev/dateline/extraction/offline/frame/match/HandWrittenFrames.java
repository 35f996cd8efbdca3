package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.rule.FrameRule;
import dev.dateline.extraction.offline.frame.rule.TriggerIndex;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import java.util.List;
import java.util.Map;

/** Frames of tests, with what a frame file has of them. */
public final class HandWrittenFrames {

    private HandWrittenFrames() {}

    /** Somebody buys something. */
    public static Frame purchase() {
        return of(
                EventKind.ACQUISITION,
                List.of("buy"),
                List.of(),
                List.of(),
                Map.of(Role.ACQUIRER, "subject", Role.TARGET, "object"),
                List.of("ACQUIRER", "TARGET"),
                0.9);
    }

    /** The article matched with nothing but this frame. */
    public static MatchedArticle matched(AnnotatedArticle article, Frame frame) {
        return new FrameMatching(new TriggerIndex(List.of(frame))).match(article, HandParsed.TIME);
    }

    /** The posts and amounts of a sentence. */
    public static SentenceSpans spans(AnnotatedArticle article, Sentence sentence) {
        return SentenceSpans.of(article, sentence);
    }

    /** A frame without constraints except for the roles that it requires. */
    public static Frame of(
            EventKind kind,
            List<String> verbs,
            List<String> nouns,
            List<String> rows,
            Map<Role, String> roles,
            List<String> require,
            double precision) {
        FrameRule rule = new FrameRule(
                "test",
                verbs,
                nouns,
                rows,
                roles,
                null,
                require,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                FrameRule.Fixed.NOTHING,
                null,
                false,
                false,
                false,
                false,
                null,
                0,
                precision,
                List.of(),
                List.of());
        return Frame.of(kind, rule, Lexicon.of(Map.of()));
    }
}

package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import java.util.List;

/** The matches of one sentence, with the posts and amounts that it names. */
public record SentenceMatches(Sentence sentence, SentenceSpans spans, List<FrameMatch> matches) {

    public SentenceMatches {
        matches = List.copyOf(matches);
    }
}

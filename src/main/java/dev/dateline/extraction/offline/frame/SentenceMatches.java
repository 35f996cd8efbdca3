package dev.dateline.extraction.offline.frame;

import dev.dateline.extraction.offline.document.Sentence;
import java.util.List;

/** The matches of one sentence, with the posts and amounts that it names. */
public record SentenceMatches(Sentence sentence, SentenceSpans spans, List<FrameMatch> matches) {

    public SentenceMatches {
        matches = List.copyOf(matches);
    }
}

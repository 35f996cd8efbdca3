package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.rule.TokenPattern;
import dev.dateline.extraction.offline.frame.rule.TokenSequence;
import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.fact.event.Role;
import java.util.ArrayList;
import java.util.List;

/** Applies the token patterns of frames to a sentence. */
record TokenPatternMatcher(RoleFillers fillers, SentenceSpans spans, TokenSequence tokens) {

    List<FrameMatch> matches(Frame frame) {
        List<FrameMatch> found = new ArrayList<>();
        for (TokenPattern pattern : frame.patterns()) {
            for (TokenPattern.Found place : pattern.findIn(tokens)) {
                ArgumentCandidates arguments = new ArgumentCandidates(fillers);
                place.captures().forEach(capture -> take(capture, arguments));
                if (place.captures().isEmpty()) {
                    arguments.covers(tokens.items().get(place.to()).last());
                }
                arguments
                        .asMatch(frame, tokens.items().get(place.trigger()).first())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private void take(TokenPattern.Capture capture, ArgumentCandidates arguments) {
        for (int item = capture.first(); item <= capture.last(); item++) {
            TokenSequence.Item at = tokens.items().get(item);
            if (capture.role().isEmpty()) {
                arguments.post(spans.postAt(at.first()));
            } else {
                cast(capture.role().orElseThrow(), item, arguments);
            }
        }
    }

    private void cast(Role role, int item, ArgumentCandidates arguments) {
        TokenSequence.Item at = tokens.items().get(item);
        if (RoleFillers.lineTypes(role).indexOf(at.type()) >= 0) {
            arguments.cast(role, tokens.head(item));
        }
    }
}

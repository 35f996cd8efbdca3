package dev.dateline.extraction.offline.coreference;

import edu.stanford.nlp.ling.CoreLabel;

/** The place of a token, which is the same for every copy of it. */
record TokenPlace(int sentence, int index) {

    static TokenPlace of(CoreLabel token) {
        return new TokenPlace(token.sentIndex(), token.index());
    }
}

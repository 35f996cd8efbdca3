package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Participant;
import java.util.List;
import java.util.Set;

/**
 * A frame that fits a place of a sentence.
 *
 * @param trigger the place of the triggering word, from 0
 * @param participants who plays which role
 * @param posts the posts it speaks of
 * @param places the places of all words that it rests on, from 0
 */
record Match(Frame frame, int trigger, List<Participant> participants, List<Spans.Post> posts, Set<Integer> places) {

    Match {
        participants = List.copyOf(participants);
        posts = List.copyOf(posts);
        places = Set.copyOf(places);
    }
}

package dev.dateline.extraction.offline.event.candidate;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of an article that reports an event, with the rules that found it there.
 *
 * @param sentence the index of the sentence
 * @param trigger the code unit at which the triggering word begins
 * @param start the first code unit of the evidence
 * @param end one past the last
 * @param rules the names of the rules
 */
public record CandidatePassage(int sentence, int trigger, int start, int end, List<String> rules) {

    public CandidatePassage {
        rules = List.copyOf(rules);
    }

    /** The same place, where these rules apply as well. */
    public CandidatePassage with(List<String> more) {
        List<String> all = new ArrayList<>(rules);
        more.stream().filter(rule -> !rules.contains(rule)).forEach(all::add);
        return new CandidatePassage(sentence, trigger, start, end, all);
    }
}

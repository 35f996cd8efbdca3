package dev.dateline.review.correction;

import dev.dateline.entities.EntityCard;
import dev.dateline.review.judgement.JudgementAnswer;
import java.util.List;

/**
 * What a merge or a split would change.
 *
 * @param before the entities as they are
 * @param after the entities as they would be
 * @param changes the first of the events that would join or part
 * @param changeCount how many such changes there would be
 */
record Preview(List<EntityCard> before, List<EntityCard> after, List<Change> changes, int changeCount) {

    /** Events that would be one, or one that would be several; what is written of each is its headline. */
    record Change(List<JudgementAnswer.Named> before, List<JudgementAnswer.Named> after) {}
}

package dev.dateline.extraction.llm;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** A way of making one field of one event untrue. */
interface Falsification {

    /** The answer with the field made untrue, or nothing if the event has no such field. */
    Optional<Falsified> of(AnsweredArticle told, int event, RandomGenerator random);
}

package dev.dateline.export;

import dev.dateline.funding.Round;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.EventDetail;
import java.util.Iterator;

/** Funding rounds to be written down; read page by page as they are asked for. */
record ToldRounds(AsOf asOf, Iterator<Told> rounds) {

    /** A round, and the event that it is, with its claims. */
    record Told(Round round, EventDetail event) {}
}

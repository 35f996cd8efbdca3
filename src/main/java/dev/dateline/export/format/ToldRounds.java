package dev.dateline.export.format;

import dev.dateline.funding.round.Round;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail;
import java.util.Iterator;

/** Funding rounds to be written down; read page by page as they are asked for. */
public record ToldRounds(AsOf asOf, Iterator<Told> rounds) {

    /** A round, and the event that it is, with its claims. */
    public record Told(Round round, EventDetail event) {}
}

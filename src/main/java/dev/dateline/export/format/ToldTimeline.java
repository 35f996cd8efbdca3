package dev.dateline.export.format;

import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail;
import java.util.Iterator;

/**
 * A timeline to be written down.
 *
 * @param title whose it is, in words
 * @param events read page by page as they are asked for, so that a long timeline needs no more room than a short one
 */
public record ToldTimeline(String title, AsOf asOf, Addresses addresses, Iterator<EventDetail> events) {}

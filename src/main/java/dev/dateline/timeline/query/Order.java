package dev.dateline.timeline.query;

/** Which end of time a timeline begins with. */
public enum Order {
    ASC,
    DESC
}

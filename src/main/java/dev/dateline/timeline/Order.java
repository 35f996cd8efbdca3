package dev.dateline.timeline;

/** Which end of time a timeline begins with. */
public enum Order {
    ASC,
    DESC
}

package dev.dateline.graph.decision;

import java.util.SortedSet;

/**
 * One of the two that are judged.
 *
 * @param id the entity or event that it was when it was judged
 * @param name what it was called then
 * @param kind a person and an organization are never one, nor are events of two kinds
 * @param parts its mentions or claims
 */
public record Side(String id, String name, String kind, SortedSet<String> parts) {}

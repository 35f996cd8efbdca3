package dev.dateline.graph.derive;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose posts are to be worked out again: those of some persons in an organization, or all in it. */
final class PostChanges {

    /** The persons by organization. */
    final Map<String, Set<String>> persons = new TreeMap<>();

    /** The organizations whose founding may be another. */
    final Set<String> founded = new TreeSet<>();

    /** The organizations of which everything is to be worked out. */
    final Set<String> all = new TreeSet<>();

    void add(String organization, Iterable<String> holders) {
        Set<String> there = persons.computeIfAbsent(organization, none -> new TreeSet<>());
        holders.forEach(there::add);
    }

    void add(PostChanges others) {
        others.persons.forEach(this::add);
        founded.addAll(others.founded);
        all.addAll(others.all);
    }
}

package dev.dateline.extraction.offline.lexicon;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of the words that the stages know, as lemmas or in lower case: one file a topic. */
public final class Lexicon {

    public static final Lexicon DOCUMENT = load("document");

    public static final Lexicon TITLES = load("titles");

    public static final Lexicon NAMES = load("names");

    public static final Lexicon NOUNS = load("nouns");

    public static final Lexicon REFERENCE = load("reference");

    public static final Lexicon SYNTAX = load("syntax");

    public static final Lexicon FACTUALITY = load("factuality");

    public static final Lexicon ATTRIBUTION = load("attribution");

    public static final Lexicon DATES = load("dates");

    public static final Lexicon FRAMES = load("frames");

    public static final Lexicon EVENTS = load("events");

    private static final String REFERS = "@";

    private final Map<String, Set<String>> lists;

    private Lexicon(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /** A lexicon of these lists. */
    public static Lexicon of(Map<String, Set<String>> lists) {
        return new Lexicon(lists);
    }

    private static Lexicon load(String topic) {
        return of(YamlResource.readLists(topic + ".yaml", Lexicon.class));
    }

    /**
     * Returns the list of this name.
     *
     * @throws IllegalArgumentException if there is none, which is a mistake in the program or in a rule
     */
    public Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }

    /** These words, each {@code @name} replaced by the words of that list. */
    public Set<String> expand(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (word.startsWith(REFERS)) {
                all.addAll(get(word.substring(REFERS.length())));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    /** The names of all its lists. */
    Set<String> names() {
        return lists.keySet();
    }
}

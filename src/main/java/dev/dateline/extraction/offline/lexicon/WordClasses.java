package dev.dateline.extraction.offline.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by the name of their class, so that patterns say {@code @buy} and stay short. */
public record WordClasses(Map<String, Set<String>> byName) {

    private static final String FILE = "words.yaml";

    public static WordClasses load() {
        return new WordClasses(YamlResource.read(FILE, Content.class).words());
    }

    /** These words, each {@code @name} replaced by the words of that class. */
    public Set<String> expand(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (word.startsWith("@")) {
                all.addAll(named(word.substring(1)));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    public Set<String> named(String name) {
        Set<String> words = byName.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of words is called @" + name);
        }
        return expand(List.copyOf(words));
    }

    record Content(Map<String, Set<String>> words) {}
}

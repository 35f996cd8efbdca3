package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of a passage that support a field.
 *
 * @param words what the text says
 * @param place where: {@code the quote}, {@code its sentence}, {@code its paragraph}
 */
record Support(String words, String place) {

    /** The support in the narrowest part of the passage that has any. */
    static Optional<Support> find(EvidencePassage passage, Function<String, Optional<String>> search) {
        return in(passage.quote(), "the quote", search)
                .or(() -> in(passage.sentence(), "its sentence", search))
                .or(() -> in(passage.paragraph(), "its paragraph", search));
    }

    /** The same, but no further away than the sentence. */
    static Optional<Support> findInSentence(EvidencePassage passage, Function<String, Optional<String>> search) {
        return in(passage.quote(), "the quote", search).or(() -> in(passage.sentence(), "its sentence", search));
    }

    private static Optional<Support> in(String area, String place, Function<String, Optional<String>> search) {
        return search.apply(area).map(words -> new Support(words, place));
    }

    @Override
    public String toString() {
        return "\"" + words + "\" in " + place;
    }
}

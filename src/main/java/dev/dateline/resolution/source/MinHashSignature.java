package dev.dateline.resolution.source;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.MinHashVersion;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What two texts are compared by, in place of the texts: a MinHash signature of the runs of five words in them. Nothing
 * but this class knows the library that makes it. The same text has the same sketch in every version of Dateline: the
 * version of the algorithm is fixed.
 */
public record MinHashSignature(String value) {

    private static final int WORDS_IN_A_RUN = 5;
    /** In less text, two reporters find the same words for the same thing. */
    private static final int LEAST_WORDS = 20;

    private static final int COMPONENTS = 128;
    private static final int BITS = 16;
    /** Four components: of two texts with half of their runs in common, 87 in 100 share a band; with 0.7, all but 1 in 5,000. */
    private static final int IN_A_BAND = 4;

    private static final SimilarityHashPolicy POLICY = SimilarityHashing.minHash(COMPONENTS, BITS, MinHashVersion.V1);

    /** The signature of a text; null if the text is too short. */
    public static @Nullable MinHashSignature of(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < LEAST_WORDS) {
            return null;
        }
        Set<String> runs = IntStream.rangeClosed(0, words.size() - WORDS_IN_A_RUN)
                .mapToObj(from -> String.join(" ", words.subList(from, from + WORDS_IN_A_RUN)))
                .collect(Collectors.toCollection(TreeSet::new));
        byte[] signature = POLICY.createHasher()
                .compute(ElementHashProvider.ofCollection(
                        runs, run -> Hashing.komihash5_0().hashCharsToLong(run)));
        return new MinHashSignature(Base64.getEncoder().encodeToString(signature));
    }

    /** About which part of all their runs of words two texts have in common, from 0 to 1. */
    double likeness(MinHashSignature other) {
        return POLICY.getFractionOfEqualComponents(bytes(), other.bytes());
    }

    /** By these, the sketches of texts that are much alike find each other. */
    public Set<String> bands() {
        byte[] signature = bytes();
        Set<String> bands = new TreeSet<>();
        for (int first = 0; first < COMPONENTS; first += IN_A_BAND) {
            StringBuilder band = new StringBuilder().append(first);
            for (int i = first; i < first + IN_A_BAND; i++) {
                band.append('-').append(Long.toHexString(POLICY.getComponent(signature, i)));
            }
            bands.add(band.toString());
        }
        return bands;
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(value);
    }
}

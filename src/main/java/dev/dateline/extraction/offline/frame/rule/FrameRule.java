package dev.dateline.extraction.offline.frame.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a frame file: what triggers it, where its arguments are, and what it must and must not match.
 *
 * @param verbs its triggers, as lemmas or {@code @classes}; "step down" is a verb with its particle
 * @param nouns its triggers, as lemmas or {@code @classes}
 * @param rows its token patterns, each sufficient
 * @param roles where its roles are found
 * @param title where the posts are found
 * @param require the roles without which it says nothing; a dot-separated choice ({@code COMPANY.PRODUCT}) asks for
 *     one of them
 * @param unless lemmas that, standing in the trigger's clause, mean something else
 * @param with lemmas of which the trigger's sentence must have one
 * @param nearby whether the lemmas of {@code with} may stand in the title or in a sentence beside the trigger's
 * @param without lemmas of which the trigger's sentence must have none
 * @param needs paths that must lead somewhere, each of them, as {@code object[@staff]}
 * @param lacks paths that must lead nowhere
 * @param titled it says nothing without a post
 * @param held it reports a post that was held before, which matters only for those who come or go in the sentence
 * @param state whether it reports that a post is or was held, rather than taken up
 * @param money where its amount is found, without which it says nothing; {@code any}: anywhere in the sentence
 * @param atLeast how many must take part
 * @param partial whether it only adds to an event of the same kind that is reported nearby
 * @param precision how often it is right when it fires, as {@code evaluate --write-precision} has measured it
 */
public record FrameRule(
        String name,
        List<String> verbs,
        List<String> nouns,
        List<String> rows,
        Map<Role, String> roles,
        @Nullable String title,
        List<String> require,
        List<String> unless,
        List<String> with,
        boolean nearby,
        List<String> without,
        List<String> needs,
        List<String> lacks,
        Fixed fixed,
        @Nullable Status status,
        boolean partial,
        boolean titled,
        boolean held,
        boolean state,
        @Nullable String money,
        int atLeast,
        Double precision,
        List<Example> matches,
        List<String> rejects) {

    public FrameRule {
        if (precision == null) {
            throw new IllegalArgumentException(
                    "The rule '" + name + "' has no precision. Give it 'precision: 0.5' for now,"
                            + " then measure it with evaluate --write-precision.");
        }
        verbs = Objects.requireNonNullElse(verbs, List.of());
        nouns = Objects.requireNonNullElse(nouns, List.of());
        rows = Objects.requireNonNullElse(rows, List.of());
        roles = Objects.requireNonNullElse(roles, Map.of());
        require = Objects.requireNonNullElse(require, List.of());
        unless = Objects.requireNonNullElse(unless, List.of());
        with = Objects.requireNonNullElse(with, List.of());
        without = Objects.requireNonNullElse(without, List.of());
        lacks = Objects.requireNonNullElse(lacks, List.of());
        needs = Objects.requireNonNullElse(needs, List.of());
        fixed = Objects.requireNonNullElse(fixed, Fixed.NOTHING);
        matches = Objects.requireNonNullElse(matches, List.of());
        rejects = Objects.requireNonNullElse(rejects, List.of());
    }

    /** The fields that the frame's wording alone gives the event. */
    public record Fixed(
            @Nullable Manner manner,
            @Nullable Boolean interim,
            @Nullable Boolean merger,
            @Nullable String outcome) {

        public static final Fixed NOTHING = new Fixed(null, null, null, null);
    }

    /** A sentence that the frame must read, and what it must find there. */
    public record Example(
            String text,
            Map<Role, List<String>> roles,
            @JsonProperty("status") @Nullable Status status,
            @Nullable List<String> titles,
            @Nullable Boolean interim,
            @Nullable Manner manner,
            @Nullable String series,
            @Nullable String money) {}
}

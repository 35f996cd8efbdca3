package dev.dateline.question;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters that choose from a fixed list; {@code funding-round} is as good as {@code FUNDING_ROUND}. */
public final class Choices {

    private Choices() {}

    /** All that are given; empty, which asks for all, where none is. */
    public static <E extends Enum<E>> Set<E> several(String field, @Nullable List<String> given, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        if (given != null) {
            given.stream().filter(name -> !name.isBlank()).forEach(name -> chosen.add(read(field, name, type)));
        }
        return Collections.unmodifiableSet(chosen);
    }

    public static <E extends Enum<E>> E one(String field, @Nullable String given, E otherwise) {
        return given == null || given.isBlank() ? otherwise : read(field, given, otherwise.getDeclaringClass());
    }

    /** The one that is given; null where none is. */
    public static <E extends Enum<E>> @Nullable E oneOrNone(String field, @Nullable String given, Class<E> type) {
        return given == null || given.isBlank() ? null : read(field, given, type);
    }

    /** Yes or no; no by default. */
    public static boolean flag(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return false;
        }
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badParameter(field, given, "Give true or false.");
        };
    }

    private static <E extends Enum<E>> E read(String field, String given, Class<E> type) {
        String name = given.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(field, given, "Give any of " + names(type) + "."));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

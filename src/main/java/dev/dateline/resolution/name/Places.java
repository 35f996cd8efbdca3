package dev.dateline.resolution.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places by any of their names: "the U.K." is "United Kingdom". The countries are the JDK's; {@code places.txt} has their
 * other names, and what lies in them.
 */
public final class Places {

    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> COUNTRY_OF = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            BY_NAME.put(plain(name), plain(name));
        }
        WordFile.lines("places.txt").forEach(Places::read);
    }

    private Places() {}

    private static void read(String line) {
        List<String> parts = Arrays.asList(line.split("\\|", -1));
        String country = plain(parts.getFirst());
        BY_NAME.put(country, country);
        names(parts.get(1)).forEach(name -> BY_NAME.put(name, country));
        names(parts.get(2)).forEach(name -> COUNTRY_OF.put(name, country));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(";")).map(Places::plain).filter(name -> !name.isEmpty());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[.’']", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }

    /** The same for all names of one place. */
    static String key(String name) {
        String plain = plain(name);
        return BY_NAME.getOrDefault(plain, plain);
    }

    /** Whether the first is the second, or the country in which that lies. */
    public static boolean covers(String one, String other) {
        return key(one).equals(key(other)) || key(one).equals(COUNTRY_OF.get(key(other)));
    }

    /** Whether these are certainly two places; not where one of them is not named. */
    public static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !covers(one, other) && !covers(other, one);
    }
}

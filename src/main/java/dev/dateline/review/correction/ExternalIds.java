package dev.dateline.review.correction;

import dev.dateline.graph.decision.AmendedField;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How ids of registers elsewhere are written. */
final class ExternalIds {

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d{0,11}");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern TICKER = Pattern.compile("([A-Z]{2,8}:)?[A-Z0-9][A-Z0-9.-]{0,9}");
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private ExternalIds() {}

    /** The id as it is written; empty where it cannot be one. */
    static Optional<String> read(AmendedField field, String given) {
        String id = given.strip().toUpperCase(Locale.ROOT);
        boolean fits = switch (field) {
            case WIKIDATA -> WIKIDATA.matcher(id).matches();
            case LEI -> LEI.matcher(id).matches() && hasItsCheckDigits(id);
            case TICKER -> TICKER.matcher(id).matches();
            case NAME, ALIAS, KIND, SUBKIND -> false;
        };
        return fits ? Optional.of(id) : Optional.empty();
    }

    /** What to give instead. */
    static String hint(AmendedField field) {
        return switch (field) {
            case WIKIDATA -> "Give the id of a Wikidata item, as Q42.";
            case LEI -> "Give the 20 letters and digits of a legal entity identifier; the last two are check digits.";
            case TICKER -> "Give a ticker symbol, with its exchange if you know it, as NASDAQ:ABCD.";
            case NAME, ALIAS -> "Give a name of at most 200 characters.";
            case KIND -> "Give PERSON, ORGANIZATION, PRODUCT or PLACE.";
            case SUBKIND ->
                "Give COMPANY, INVESTOR, OUTLET, COURT, REGULATOR or UNIVERSITY; only an organization has one.";
        };
    }

    /** ISO 17442: letters count from 10, and the whole number leaves 1 when divided by 97. */
    private static boolean hasItsCheckDigits(String lei) {
        StringBuilder digits = new StringBuilder();
        lei.chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).equals(BigInteger.ONE);
    }
}

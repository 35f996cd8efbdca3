package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings two accounts of one event's own fields together, and says when they cannot be of one event. */
public final class DetailsMerge {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

    private static final double HEADCOUNT_TOLERANCE = 0.03;

    private DetailsMerge() {}

    public static boolean compatible(Details a, Details b) {
        return same(a.get(OwnField.SERIES), b.get(OwnField.SERIES))
                && close(a.get(OwnField.RAISED), b.get(OwnField.RAISED))
                && close(a.get(OwnField.PRICE), b.get(OwnField.PRICE))
                && close(a.get(OwnField.AMOUNT), b.get(OwnField.AMOUNT))
                && near(a.get(OwnField.HEADCOUNT), b.get(OwnField.HEADCOUNT))
                && mannersMeet(a.get(OwnField.MANNER), b.get(OwnField.MANNER))
                && titlesMeet(a.titles(), b.titles());
    }

    /** Whether two counts are close enough to be one, as 400 and 398. */
    private static boolean near(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null || Math.abs(a - b) <= Math.max(a, b) * HEADCOUNT_TOLERANCE;
    }

    /** To resign and to retire may be the same; to be dismissed is something else. */
    private static boolean mannersMeet(@Nullable Manner a, @Nullable Manner b) {
        return a == null
                || b == null
                || a == Manner.UNSPECIFIED
                || b == Manner.UNSPECIFIED
                || (a == Manner.DISMISSED) == (b == Manner.DISMISSED);
    }

    /** The fields of both; where both have one, the first's unless the second's says more. */
    public static Details merge(Details a, Details b) {
        Details.Builder merged = Details.builder();
        OwnField.ALL.forEach(field -> merged.withRead(field, merged(field, a, b)));
        return merged.build();
    }

    private static @Nullable Object merged(OwnField<?> field, Details a, Details b) {
        Object one = a.get(field);
        Object other = b.get(field);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return switch (field.type()) {
            case NAME, WORDING, PLACE, MONEY, COUNT, SHARE -> one;
            case FLAG -> (Boolean) one || (Boolean) other;
            case TITLES -> union(a.titles(), b.titles());
            case MANNER -> one == Manner.UNSPECIFIED ? other : one;
            case VALUATION -> moreExact((Valuation) one, (Valuation) other);
        };
    }

    static boolean titlesMeet(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(y -> sameTitle(x, y)));
    }

    /** Whether two titles name one post, as "CEO" and "chief executive officer" do. */
    static boolean sameTitle(String a, String b) {
        Set<String> left = titleWords(a);
        Set<String> right = titleWords(b);
        return left.containsAll(right) || right.containsAll(left);
    }

    private static Set<String> titleWords(String title) {
        String plain = title.toLowerCase(Locale.ROOT)
                .replaceAll("chief executive(?: officer)?s?", "ceo")
                .replaceAll("chief operating officers?", "coo")
                .replaceAll("chief technology officers?", "cto")
                .replaceAll("chief financial officers?", "cfo")
                .replaceAll("chair(?:man|woman|person)", "chair")
                .replaceAll(
                        "(?:member|director|seat|position|place|role) (?:of|on) (?:the |its |their |his |her"
                                + " )?board(?: of directors)?",
                        "boardmember")
                .replaceAll("board (?:member|director|seat)|board of directors", "boardmember")
                .replaceAll("\\b(?:interim|acting|co|joint|of|the|its|a|an|and|new|permanent|s)\\b", " ")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return new TreeSet<>(List.of(plain.split(" ", -1)));
    }

    private static <T> boolean same(@Nullable T a, @Nullable T b) {
        return a == null || b == null || a.equals(b);
    }

    private static boolean close(@Nullable Money a, @Nullable Money b) {
        if (a == null || b == null) {
            return true;
        }
        BigDecimal gap = a.amount().subtract(b.amount()).abs();
        return a.currency().equals(b.currency())
                && gap.compareTo(a.amount().max(b.amount()).multiply(TOLERANCE)) <= 0;
    }

    /** Of one amount, the account that says whether the new money is counted in. */
    private static Valuation moreExact(Valuation a, Valuation b) {
        boolean vague = a.basis() == Valuation.Basis.UNSPECIFIED && close(a.money(), b.money());
        return vague ? b : a;
    }

    private static List<String> union(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        b.stream().filter(t -> all.stream().noneMatch(k -> sameTitle(k, t))).forEach(all::add);
        return all;
    }
}

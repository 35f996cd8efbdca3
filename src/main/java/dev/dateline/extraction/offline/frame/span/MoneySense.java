package dev.dateline.extraction.offline.frame.span;

import dev.dateline.extraction.money.MoneyPhrases;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an amount is an amount of, by the words around it. */
public enum MoneySense {
    /** What a company is worth. */
    VALUATION,
    /** What it took in over all its rounds. */
    TOTAL,
    /** A price for each share, seat or year. */
    UNIT,
    /** Revenue, sales, debt, losses: nothing that a deal moves. */
    ACCOUNTS,
    /** The same amount again in another currency: "(£10bn)". */
    CONVERTED,
    /** Anything else: what is raised, paid or fined. */
    PLAIN;

    private static final int BEFORE = 48;
    private static final int AFTER = 32;

    private static final String LEAD =
            "(?:of|at|to|is|was|now|it|its|the company|a|an|about|around|over|more than|greater than|less than|nearly|roughly|approximately|just|under|up to|some|least|as much as|as high as|between|in excess of|with)";

    private static final Pattern VALUED_BEFORE = Pattern.compile(
            "\\b(?:valu(?:ation|ed|ing|es)|worth|unicorn(?= (?:at|worth|with))|market (?:cap(?:itali[sz]ation)?|value))(?:\\W+[\\w-]+){0,4}?(?:\\W+"
                    + LEAD + ")*\\W*$");

    private static final Pattern VALUED_AFTER = Pattern.compile(
            "^\\W*(?:(?:pre|post)-?money|valuation|market (?:cap|value))|^\\W*(?:[\\w-]+\\W+)?(?:(?:pre|post)-?money )?valuation");

    private static final Pattern TOTAL_BEFORE = Pattern.compile(
            "\\b(?:total|to date|altogether|in all|so far)\\b(?!\\W+(?:round|of up))(?:\\W+[\\w-]+){0,5}?\\W*$");

    private static final Pattern TOTAL_AFTER = Pattern.compile(
            "^\\W*(?:in total|to date|so far|altogether|in all|since (?:its|the) (?:founding|launch|inception|start|beginning))\\b"
                    + "|^\\W*(?:[\\w-]+\\W+){0,3}?(?:in|over|across) (?:\\d+|two|three|four|five|six|several|multiple) (?:[\\w-]+ )?rounds\\b");

    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^\\W*(?:per|a|an|each|/)\\s*(?:share|unit|ads|piece|year|month|week|day|seat|user|barrel|ton|hour|night|ticket|person)\\b|^-a-");

    private static final Pattern UNIT_BEFORE = Pattern.compile("\\b(?:shares? (?:at|for)|per share(?: of)?)\\W*$");

    private static final Pattern ACCOUNTS_BEFORE = Pattern.compile(
            "\\b(?:revenues?|sales|profits?|losses|loss|lost|earnings|debts?|spen[dt]|spending|spends|turnover|assets|liabilities|income|budget|loans?)(?:\\W+[\\w-]+){0,3}?\\W*$");

    private static final Pattern ACCOUNTS_AFTER = Pattern.compile(
            "^-assets?\\b|^\\W*(?:(?:in|of) )?(?:annual(?:ised|ized)? |net |quarterly |recurring |yearly )*(?:revenues?|sales|profits?|losses|loss|earnings|debts?|turnover|assets under|assets|liabilities|income|including debt|termination fee|break-?up fee)\\b");

    private static final Pattern AMOUNTS_ONLY = Pattern.compile(
            "(?i)(?:[\\s\\d.,;$€£¥₹]|(?:us|au|ca|hk|nz|a|c|s)(?=\\$)|usd|eur|gbp|inr|rs|million|billion|trillion|thousand|bn|mn|crores?|lakhs?|[mbk]\\b|dollars?|euros?|pounds?|rupees?|yen|yuan|stg|about|or|around|nearly|roughly|some|approximately)*");

    /** Whether the amount stands in a bracket of nothing but amounts: "(6.0 billion euros, 7.8 billion dollars)". */
    private static boolean isInBracketOfAmounts(String text, MoneyPhrases.Found found) {
        int open = text.lastIndexOf('(', found.start());
        int close = text.indexOf(')', found.end());
        return open >= 0
                && close >= 0
                && AMOUNTS_ONLY.matcher(text.substring(open + 1, close)).matches();
    }

    static MoneySense of(String text, MoneyPhrases.Found found) {
        String before = text.substring(Math.max(0, found.start() - BEFORE), found.start())
                .toLowerCase(Locale.ROOT);
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + AFTER))
                .toLowerCase(Locale.ROOT);
        if (isInBracketOfAmounts(text, found)) {
            return CONVERTED;
        }
        if (UNIT_AFTER.matcher(after).find() || UNIT_BEFORE.matcher(before).find()) {
            return UNIT;
        }
        if (VALUED_AFTER.matcher(after).find() || VALUED_BEFORE.matcher(before).find()) {
            return VALUATION;
        }
        if (TOTAL_AFTER.matcher(after).find() || TOTAL_BEFORE.matcher(before).find()) {
            return TOTAL;
        }
        boolean accounts = ACCOUNTS_AFTER.matcher(after).find()
                || ACCOUNTS_BEFORE.matcher(before).find();
        return accounts ? ACCOUNTS : PLAIN;
    }
}

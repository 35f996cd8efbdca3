package dev.dateline.extraction.time;

import dev.dateline.extraction.number.NumberWords;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One way to say when: how it is worded, and how it is read. */
record Rule(Pattern wording, Function<Match, PhraseMeaning> reading) {

    private static final String NAME_BEGINS = "(?-i:(?=[A-Z]))";

    private static final String MONTHS =
            "jan(?:uary|\\b\\.?)|feb(?:ruary|\\b\\.?)|mar(?:ch|\\b\\.?)|apr(?:il|\\b\\.?)|may\\b|june?\\b\\.?|july?\\b\\.?"
                    + "|aug(?:ust|\\b\\.?)|sept?(?:ember|\\b\\.?)|oct(?:ober|\\b\\.?)|nov(?:ember|\\b\\.?)|dec(?:ember|\\b\\.?)";

    private static final String NUMBER = "(?:" + NumberWords.PATTERN + "|\\d{1,3}(?:\\.\\d)?)";

    /** What a wording writes in braces. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("{month}", NAME_BEGINS + "(?<month>" + MONTHS + ")"),
            Map.entry("{opening-month}", NAME_BEGINS + "(?<opening>" + MONTHS + ")"),
            Map.entry("{day}", "(?<day>[12]\\d|3[01]|0?[1-9])(?!\\d)(?:st|nd|rd|th)?\\b"),
            Map.entry("{year}", "(?<year>(?:1[89]|20)\\d\\d)(?!\\d)"),
            Map.entry("{dow}", NAME_BEGINS + "(?<dow>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"),
            Map.entry("{weekday,}", "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:the\\s+)?)?"),
            Map.entry("{season}", "(?<season>spring|summer|autumn|fall|winter)\\b"),
            Map.entry("{unit}", "(?<unit>(?:day|week|month|quarter|year|decade)s?)\\b"),
            Map.entry(
                    "{n}",
                    // "1.5 years" is not "5 years".
                    "(?<!\\d[.,])(?:(?<from>" + NUMBER + ")(?:\\s*[-–]\\s*|\\s+(?:to|or)\\s+))?"
                            + "(?<n>a\\s+couple(?:\\s+of)?|a\\s+few|few|several|some|many|half\\s+an?|an?|" + NUMBER
                            + ")(?<half>[\\s-]+and[\\s-]+a[\\s-]+half)?\\s+"),
            Map.entry("{no-number}", "(?<!(?:\\d|dozen|hundred|thousand|million|billion|of)[\\s-])"),
            Map.entry("{half}", "(?<half2>\\s+and\\s+a\\s+half)?"),
            Map.entry(
                    "{part}",
                    "(?<part>early|mid|late|(?:the\\s+)?(?:very\\s+)?(?:start|beginning|end|close|middle)\\s+of|midway\\s+through)"),
            Map.entry("{rel}", "(?<rel>last|this\\s+past|this|next|this\\s+coming)"),
            Map.entry(
                    "{about}",
                    "(?<about>(?:about|around|roughly|some|nearly|almost|over|just\\s+over|under|just\\s+under|more\\s+than|less\\s+than"
                            + "|fewer\\s+than|at\\s+least|approximately|only|just|barely)\\s+)?"));

    static Rule of(String wording, Function<Match, PhraseMeaning> reading) {
        String regex = wording;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            regex = regex.replace(part.getKey(), part.getValue());
        }
        String spaced = regex.replace(" ", "\\s+").replace("_", "[\\s-]*");
        return new Rule(Pattern.compile("(?<![\\w-])(?:" + spaced + ")(?!\\w)", Pattern.CASE_INSENSITIVE), reading);
    }
}

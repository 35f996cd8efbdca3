package dev.dateline.extraction.offline.mention;

import dev.dateline.extraction.offline.document.TaggedLine;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles of people: "CEO", "Vice President", "interim co-CEO". A title is never a name. */
public final class JobTitleWords {

    private static final Set<String> HEADS = Lexicon.TITLES.get("title-heads");

    private static final Set<String> MODIFIERS = Lexicon.TITLES.get("title-modifiers");

    private static final Set<String> HONORIFICS = Lexicon.TITLES.get("honorifics");

    /** Titles that no organization's name ends with, whatever the models think. */
    private static final Pattern NEVER_NAME =
            Pattern.compile("(co-)?(ceo|cfo|coo|cto|cmo|cio)|chairman|chairwoman|co-?founder");

    private static final Set<String> GENERALS = Lexicon.TITLES.get("before-general");

    private JobTitleWords() {}

    /** Whether a title ends at this word: "Officer" in "Chief Executive Officer", "Executive" in "Chief Executive". */
    static boolean isHead(TaggedLine line, int i) {
        String word = bare(line.lower(i));
        if (word.equals("chief") || word.equals("executive")) {
            return word.equals("executive") && bare(line.lower(i - 1)).equals("chief");
        }
        if (word.equals("general")) {
            return GENERALS.contains(bare(line.lower(i - 1)));
        }
        return HEADS.contains(word);
    }

    static boolean isNeverName(TaggedLine line, int i) {
        return NEVER_NAME.matcher(bare(line.lower(i))).matches();
    }

    static boolean isModifier(TaggedLine line, int i) {
        return MODIFIERS.contains(bare(line.lower(i)));
    }

    /** Whether a person's name follows this word: "Mr.", "Senator". */
    public static boolean isHonorific(String lower) {
        return HONORIFICS.contains(bare(lower));
    }

    /** One past the last word of the title that starts here; {@code i} itself where none does. */
    static int endOfTitle(TaggedLine line, int i, int limit) {
        int end = i;
        for (int at = i; at < limit && (isModifier(line, at) || isHead(line, at)); at++) {
            if (isHead(line, at)) {
                end = at + 1;
            }
        }
        return end;
    }

    private static String bare(String lower) {
        return lower.replaceAll("[.]$", "");
    }
}

package dev.dateline.article.html;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its words what pages put around any article: consent, subscriptions, walls, bylines, times. */
final class BoilerplateText {

    /** Longer than any of these lines; also keeps the search short. */
    private static final int LINE = 300;

    /** Speaks to its reader; news that quotes somebody doing so has quotation marks. */
    private static final Pattern TO_THE_READER = words("we|our|us|you|your");

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]|\\b(?:said|says|told)\\b");

    private static final Pattern CONSENT = words(
            "cookies?|consent|consenting|personal data|privacy|our (?:\\d+ )?partners|partners and|legitimate"
                    + " interests?|geolocation|device scanning|personali[sz]ed"
                    + " (?:ads?|advertising|content)|preferences|gdpr|vendors|trackers?|tracking technologies|opt[- ]out");

    private static final Pattern SUBSCRIPTION = Pattern.compile(
            "^(?:please )?(?:subscribe|sign up|sign in|log in|register|join)\\b|\\b(?:subscribe"
                    + " (?:to|now|today|for)|(?:our|free|daily|weekly|this) newsletters?|sign up (?:for|to)|already a"
                    + " (?:subscriber|member)|(?:delivered|straight) (?:straight )?to your inbox|create (?:a free|an)"
                    + " account|support our journalism|become a member|follow us on)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WALL = words("(?:enable|turn on|requires?|activate) javascript|javascript is"
            + " (?:disabled|required)|(?:verify|confirm) (?:that )?you are (?:a )?human|are you a robot|access"
            + " denied|ad ?blocker|page (?:was |could )?(?:not (?:be )?found|you (?:requested|are looking"
            + " for))|error 404|404 error|browser is (?:not supported|out of date)|unusual traffic");

    private static final Pattern IMPRINT = Pattern.compile(
            "^(?:©|\\(c\\)|copyright\\b)|\\ball rights reserved\\b|\\bterms (?:and|&) conditions\\b|\\bterms of"
                    + " (?:use|service)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BYLINE = Pattern.compile("^(?:By|Words by|Reporting by|Written"
            + " by)\\s+\\p{Lu}[\\p{L}.’'-]*(?:(?:,|\\s+and|\\s*&)?\\s+\\p{Lu}[\\p{L}.’'-]*){0,8}"
            + "(?:\\s*[|,–-]\\s*.{0,60})?$");

    private static final Pattern CREDITS = Pattern.compile(
            "^\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited) by [^.!?]{0,160}\\)?\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STAMP = Pattern.compile(
            "^(?:(?:first |last )?(?:updated|published|posted|modified)\\b[^.!?]{0,60}\\d[^.!?]{0,40}"
                    + "|\\d{1,3}[\\s-]min(?:ute)?s?(?: read)?|\\d{1,2} (?:minute|hour|day)s? ago)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "^(?:share(?: this)?(?: article|"
                    + " story)?|tweet|print|save|listen|advertisement|sponsored|image|photo(?:graph)?|credit|read"
                    + " more|skip to .{0,40}|comments?(?: \\(\\d+\\))?|loading\\W*)$|^(?:read more|also read|read also|see"
                    + " also|related|image credit|photo credit|picture|tags|topics|filed under)\\s*[:|].{0,200}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SECTION = Pattern.compile(
            "^(?:(?:related|recommended|further)(?:"
                    + " (?:articles?|stories|news|reading|content|posts|links|topics|coverage))?|more"
                    + " (?:from|on|in|stories|news)\\b.{0,40}|most (?:read|popular|viewed|shared)|read"
                    + " (?:more|next|also)|(?:\\d+ )?comments?(?: \\(\\d+\\))?|(?:leave|post) a (?:comment|reply)|join the"
                    + " (?:conversation|discussion)|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?:"
                    + " now)?|popular(?: now| posts)?|latest(?: news| stories)|about the authors?|editor'?s'?"
                    + " picks?|(?:our |the )?newsletters?|don'?t miss|up next|what to read next|sign"
                    + " up\\b.{0,40}|subscribe\\b.{0,40}|share this\\b.{0,20}|follow us)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private BoilerplateText() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether a block's text belongs to no article. */
    static boolean matches(String text) {
        return isConsent(text) || (text.length() <= LINE && isLine(text));
    }

    /** Whether a heading begins a part of the page that leads away from the article. */
    static boolean beginsOtherStories(String heading) {
        return heading.length() <= LINE && SECTION.matcher(heading.strip()).matches();
    }

    private static boolean isConsent(String text) {
        return CONSENT.matcher(text).find()
                && TO_THE_READER.matcher(text).find()
                && !QUOTED.matcher(text).find();
    }

    private static boolean isLine(String text) {
        if (Stream.of(BYLINE, CREDITS, STAMP, LABEL)
                .anyMatch(line -> line.matcher(text).find())) {
            return true;
        }
        boolean offered = SUBSCRIPTION.matcher(text).find()
                || WALL.matcher(text).find()
                || IMPRINT.matcher(text).find();
        return offered && !QUOTED.matcher(text).find();
    }
}

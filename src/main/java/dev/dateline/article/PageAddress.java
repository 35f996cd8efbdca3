package dev.dateline.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address without what differs between two links to one page: its scheme, its fragment, and who followed it. */
final class PageAddress {

    /** Parameters that mail, share buttons, feeds and advertisements add; none of them chooses a page. */
    private static final Set<String> SHARED_BY = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "gad_source",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "ncid",
            "nicid",
            "ocid",
            "icid",
            "cmpid",
            "ito",
            "ref",
            "ref_",
            "ref_src",
            "ref_url",
            "referer",
            "referrer",
            "refsrc",
            "sharetype",
            "smid",
            "smtyp",
            "smprod",
            "sr_share",
            "s_cid",
            "spm",
            "scm",
            "xtor",
            "tpcc",
            "taid",
            "trk",
            "trkcampaign",
            "trackingid",
            "shem",
            "srsltid",
            "soc_src",
            "soc_trk",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "intcmp",
            "intcid",
            "vero_id",
            "oly_enc_id",
            "oly_anon_id",
            "_hsenc",
            "_hsmi",
            "__twitter_impression",
            "__s",
            "affiliate",
            "reflink",
            "leadsource",
            "embedded-checkout",
            "unlocked_article_code",
            "amp",
            "sfmc_id",
            "sfmc_sub",
            "emc",
            "cndid",
            "esrc",
            "bxid",
            "mbid",
            "wpisrc",
            "wpmm",
            "wp_cu",
            "ftcamp",
            "at_medium",
            "at_campaign");

    /** The same, but where the path names no page these may: news.php?cid=7. */
    private static final Set<String> OFTEN_SHARED_BY = Set.of(
            "cid",
            "source",
            "src",
            "from",
            "share",
            "shared",
            "via",
            "mod",
            "feed",
            "feedtype",
            "partner",
            "print",
            "output",
            "outputtype",
            "ei",
            "te",
            "nl",
            "user_id",
            "camp",
            "campaign",
            "campaignid",
            "campaign_id",
            "cmp",
            "lnk",
            "linkid",
            "rss",
            "sh");

    /** A path that names a page: its last part has several words, or figures, and is no program. */
    private static final Pattern NAMES_PAGE = Pattern.compile(
            "/(?![^/]*\\.(?:php\\d?|aspx?|jspx?|cgi|pl|cfm|do|dll|exe)/*$)[^/]*(?:[-_]|%20|\\d)[^/]*/*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:^|&)(?:page|paged|pg|page_?no|page_?number)=(\\d{1,4})(?:&|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_IN_PATH = Pattern.compile("/page/(\\d{1,4})/*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHARED_BY_FAMILY =
            Pattern.compile("(?:utm|hsa|mtm|pk|piwik|matomo|at|wt|sc|ns|fb|tw|ig|vgo|ck|bb)[_.]\\w+");

    /** Hosts that show the same pages in another dress. */
    private static final Pattern SAME_HOST = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");

    private static final Pattern PATH_END = Pattern.compile("(?:/amp)?/*$");

    private PageAddress() {}

    /** The address by which versions of one page find each other. */
    static String of(URI url) {
        return SAME_HOST.matcher(host(url)).replaceFirst("") + path(url) + "?" + query(url);
    }

    /** Host and path alone: what one text of one outlet and day needs to be the same page. */
    static String withoutQuery(URI url) {
        return host(url) + Objects.toString(url.getRawPath(), "").replaceAll("/+$", "") + "?";
    }

    /** Whether both are of one site: the same host, or one of its parts. */
    static boolean areOfOneSite(URI one, URI other) {
        String first = SAME_HOST.matcher(host(one)).replaceFirst("");
        String second = SAME_HOST.matcher(host(other)).replaceFirst("");
        return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
    }

    /** Which page of a story that has several this is, counted from 1. */
    static int number(URI url) {
        Matcher query = PAGE_NUMBER.matcher(Objects.toString(url.getRawQuery(), ""));
        Matcher path = PAGE_IN_PATH.matcher(Objects.toString(url.getRawPath(), ""));
        return Stream.of(query, path)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Integer.parseInt(found.group(1)))
                .orElse(1);
    }

    private static String host(URI url) {
        return Objects.toString(url.getHost(), "").toLowerCase(Locale.ROOT);
    }

    private static String path(URI url) {
        return PATH_END.matcher(Objects.toString(url.getRawPath(), "")).replaceFirst("");
    }

    private static String query(URI url) {
        boolean named =
                NAMES_PAGE.matcher(Objects.toString(url.getRawPath(), "")).find();
        return Arrays.stream(Objects.toString(url.getRawQuery(), "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isOfSharing(parameter, named))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isOfSharing(String parameter, boolean named) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        return SHARED_BY.contains(name)
                || (named && OFTEN_SHARED_BY.contains(name))
                || SHARED_BY_FAMILY.matcher(name).matches()
                || value.equals("rss")
                || value.equals("newsletter");
    }
}

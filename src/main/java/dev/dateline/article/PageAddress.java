package dev.dateline.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            "cmp",
            "campaign",
            "campaign_id",
            "campaignid",
            "camp",
            "cid",
            "ito",
            "ref",
            "ref_",
            "ref_src",
            "ref_url",
            "referer",
            "referrer",
            "refsrc",
            "src",
            "source",
            "via",
            "from",
            "share",
            "shared",
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
            "sh",
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
            "rss",
            "feed",
            "feedtype",
            "partner",
            "affiliate",
            "mod",
            "reflink",
            "leadsource",
            "linkid",
            "lnk",
            "embedded-checkout",
            "unlocked_article_code",
            "amp",
            "outputtype",
            "output",
            "print",
            "sfmc_id",
            "sfmc_sub",
            "ei",
            "emc",
            "nl",
            "te",
            "user_id",
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

    private static String host(URI url) {
        return Objects.toString(url.getHost(), "").toLowerCase(Locale.ROOT);
    }

    private static String path(URI url) {
        return PATH_END.matcher(Objects.toString(url.getRawPath(), "")).replaceFirst("");
    }

    private static String query(URI url) {
        return Arrays.stream(Objects.toString(url.getRawQuery(), "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isOfSharing(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isOfSharing(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        return SHARED_BY.contains(name)
                || SHARED_BY_FAMILY.matcher(name).matches()
                || value.equals("rss")
                || value.equals("newsletter");
    }
}

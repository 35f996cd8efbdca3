package dev.dateline.extraction.offline.mention;

import dev.dateline.article.Article;
import dev.dateline.fact.entity.EntityKind;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of the outlet itself: a company that announces its own news never says what it is. */
public final class OutletName {

    private static final Pattern KIND_OF_OUTLET = Pattern.compile(
            "(?i)\\s*(\\((press release|blog|company)\\)|\\b(the )?(official |engineering |company |corporate )?"
                    + "(blog|newsroom|news room|press release|press office|press room|press|announcements?|newsletter"
                    + "|media cent(er|re)|(investor|customer|product) (news|relations)|ir|updates|stories))\\s*$");

    private static final Pattern QUOTED = Pattern.compile("“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)", Pattern.MULTILINE);

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:[Ww]e|[Oo]urs?)\\b");

    private OutletName() {}

    /** The outlet's name without what kind of outlet it is: "Nimbus" of "Nimbus Blog". */
    public static String of(Article article) {
        String outlet = article.outlet() == null ? "" : article.outlet();
        return KIND_OF_OUTLET.matcher(outlet).replaceAll("").strip();
    }

    /** Whether the text is a statement by a company itself: by the outlet's name, or as it says "we" outside quotation marks. */
    public static boolean isFirstParty(Article article) {
        String outlet = article.outlet() == null ? "" : article.outlet();
        return isOwnOutlet(outlet) || (!outlet.isBlank() && isInFirstPerson(article));
    }

    private static boolean isInFirstPerson(Article article) {
        String unquoted = QUOTED.matcher(article.text()).replaceAll(" ");
        return FIRST_PERSON.matcher(unquoted).results().count() > 1;
    }

    private static boolean isOwnOutlet(String outlet) {
        return outlet.matches(
                "(?i).*\\b(blog|newsroom|news room|press release|press office|announcements?|company)\\b\\W*");
    }

    /** Whether the article signs with the outlet's name, which then is no company's: "OSLO (Energy Monitor) -". */
    public static boolean isSignature(Article article) {
        String name = Pattern.quote(of(article));
        return !isFirstParty(article)
                && Pattern.compile("\\(" + name + "\\)|/" + name + "/|\\b(?:told|by|with) " + name + "\\b")
                        .matcher(article.text())
                        .find();
    }

    static void weigh(Article article, NameGroup group) {
        String own = of(article).toLowerCase(Locale.ROOT);
        if (!own.isEmpty() && String.join(" ", group.words()).equals(own)) {
            group.favour(EntityKind.ORGANIZATION, 6);
        }
    }
}

package dev.dateline.headline;

import dev.dateline.fact.event.Bankruptcy;
import dev.dateline.fact.event.Founding;
import dev.dateline.fact.event.Layoff;
import dev.dateline.fact.event.Partnership;
import dev.dateline.fact.event.ProductRelease;

/** What companies do: begin, release, team up, shrink, fail. */
final class CompanyClauses {

    private CompanyClauses() {}

    static Clause founding(Founding founding, ParticipantNames cast) {
        return founding.founders().isEmpty()
                ? new Clause(cast.subject(founding.company()), Verb.passive("founded"), "")
                : new Clause(cast.subject(founding.founders()), Verb.regular("found"), cast.name(founding.company()));
    }

    static Clause release(ProductRelease release, ParticipantNames cast) {
        if (release.companies().isEmpty()) {
            return new Clause(cast.subject(release.products()), Verb.passive("released"), "");
        }
        String products = release.products().isEmpty() ? "a product" : cast.list(release.products());
        return new Clause(cast.subject(release.companies()), Verb.regular("release"), products);
    }

    static Clause partnership(Partnership partnership, ParticipantNames cast) {
        String about = Words.tail("on", partnership.subject()).strip();
        Subject parties = cast.subject(partnership.parties());
        return parties.many()
                ? new Clause(parties, Verb.irregular("become partners", "became partners", "become partners"), about)
                : new Clause(parties, Verb.regular("enter"), ("a partnership " + about).strip());
    }

    static Clause layoff(Layoff layoff, ParticipantNames cast) {
        return new Clause(cast.subject(layoff.company()), Verb.irregular("lay off", "laid off"), laidOff(layoff));
    }

    private static String laidOff(Layoff layoff) {
        Long headcount = layoff.headcount();
        Double share = layoff.share();
        if (headcount == null) {
            return share == null ? "staff" : Words.percent(share) + " of its staff";
        }
        String people = headcount == 1 ? "1 person" : Words.count(headcount) + " people";
        return share == null ? people : people + ", " + Words.percent(share) + " of its staff";
    }

    static Clause bankruptcy(Bankruptcy bankruptcy, ParticipantNames cast) {
        String chapter = bankruptcy.subject();
        String rest = "for bankruptcy" + (chapter == null ? "" : " (" + chapter + ")")
                + Words.tail("in", Words.place(bankruptcy.jurisdiction()));
        return new Clause(cast.subject(bankruptcy.company()), Verb.regular("file"), rest);
    }
}

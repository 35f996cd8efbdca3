package dev.dateline.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of a made-up world over HTTP, by a short name. */
final class ReadQuestions {

    static final String PAGE = "timeline, first page";

    private static final String HUB = "/api/entities/organization-hub";
    private static final String FEW = "/api/entities/organization-small";

    private ReadQuestions() {}

    /** A hub's timeline: the first page, then each filter, each order, a past day. */
    static Map<String, String> timeline() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(PAGE, HUB + "/timeline");
        asked.put("timeline, latest first", HUB + "/timeline?order=desc");
        asked.put("timeline, one kind", HUB + "/timeline?kind=LAYOFF");
        asked.put("timeline, a kind that is not there", HUB + "/timeline?kind=BANKRUPTCY");
        asked.put("timeline, three kinds", HUB + "/timeline?kind=LAYOFF,LAWSUIT,ACQUISITION");
        asked.put("timeline, a role", HUB + "/timeline?role=LEAD_INVESTOR");
        asked.put("timeline, a role that is not there", HUB + "/timeline?role=SELLER");
        asked.put("timeline, a kind in a role", HUB + "/timeline?kind=FUNDING_ROUND&role=LEAD_INVESTOR&order=desc");
        asked.put("timeline, a status", HUB + "/timeline?status=DENIED");
        asked.put("timeline, two sources", HUB + "/timeline?minSources=2");
        asked.put("timeline, more sources than any has", HUB + "/timeline?minSources=3");
        asked.put("timeline, from a day", HUB + "/timeline?from=2015-06-10");
        asked.put("timeline, up to a day, latest first", HUB + "/timeline?to=2006-06-10&order=desc");
        asked.put("timeline, a year", HUB + "/timeline?from=2012&to=2012");
        asked.put("timeline, valid at a day, latest first", HUB + "/timeline?validAt=2005-06-10&order=desc");
        asked.put("timeline, known at a day", HUB + "/timeline?knownAt=2010-06-10");
        asked.put("timeline, known at a day, latest first", HUB + "/timeline?knownAt=2010-06-10&order=desc");
        return asked;
    }

    /** What else is asked of a hub, and of everything. */
    static Map<String, String> others() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("head of 10 events", FEW);
        asked.put("head of the hub", HUB);
        asked.put("timeline of 10 events", FEW + "/timeline");
        asked.put("everything", "/api/timeline");
        asked.put("everything, latest first", "/api/timeline?order=desc");
        asked.put("everything of a kind", "/api/timeline?kind=LAYOFF");
        asked.put("everything of a kind that is not there", "/api/timeline?kind=BANKRUPTCY");
        asked.put("everything known at a day", "/api/timeline?knownAt=2010-06-10");
        asked.put("positions of the hub", HUB + "/positions");
        asked.put("relationships of the hub", HUB + "/relationships");
        asked.put("neighbours of the hub", HUB + "/graph");
        asked.put("neighbours of the hub, two away", HUB + "/graph?hops=2");
        asked.put("neighbours of the hub, known at a day", HUB + "/graph?knownAt=2010-06-10");
        asked.put("relationships of the hub, of one type", HUB + "/relationships?type=PARTNERED_WITH");
        asked.put("relationships of the hub, known at a day", HUB + "/relationships?knownAt=2010-06-10");
        asked.put("rounds the hub led", "/api/funding-rounds?lead=organization-hub");
        asked.put("rounds the hub joined", "/api/funding-rounds?investor=organization-hub");
        asked.put("rounds by amount", "/api/funding-rounds?sort=-amount");
        asked.put("co-investors of the hub", HUB + "/co-investors");
        asked.put("totals of the hub", "/api/funding-totals?by=company&company=organization-hub");
        asked.put("paths of two who are known", "/api/paths?from=organization-1&to=organization-5");
        asked.put("paths of two who are little known", "/api/paths?from=organization-1500&to=person-1200");
        asked.put("paths from the hub", "/api/paths?from=organization-hub&to=person-1");
        asked.put("names, three letters", "/api/entities?q=oak");
        asked.put("names, one letter", "/api/entities?q=o");
        asked.put("names, misspelt", "/api/entities?q=oakstine+17");
        asked.put("claims, common words", "/api/search?in=CLAIMS&q=partnership+data");
        asked.put("claims, a rare word", "/api/search?in=CLAIMS&q=word77");
        asked.put("articles, common words", "/api/search?in=ARTICLES&q=partnership+data");
        return asked;
    }
}

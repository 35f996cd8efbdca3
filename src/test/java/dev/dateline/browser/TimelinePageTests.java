package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.EventKind.ACQUISITION;
import static dev.dateline.fact.EventKind.DEPARTURE;
import static dev.dateline.fact.EventKind.FOUNDING;
import static dev.dateline.fact.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.EventKind.LAWSUIT;
import static dev.dateline.fact.EventKind.SALE_EXPLORATION;
import static dev.dateline.fact.Status.ALLEGED;
import static dev.dateline.fact.Status.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.dateline.Story;
import dev.dateline.fact.Money;
import dev.dateline.graph.derive.Facts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TimelinePageTests {

    private static final String QUILLMARK = "/entities/organization-quillmark";

    @Autowired
    Facts facts;

    private void tell(Story... stories) {
        Stream.of(stories).forEach(story -> facts.record(story.article(), story.extraction()));
    }

    @BeforeEach
    void aStory() {
        tell(
                new Story("ledger-1", "The Ledger", "2022-10-18")
                        .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lind")
                        .says(
                                FUNDING_ROUND,
                                "2022-10",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                own -> own.raised(Money.of(55_000_000, "USD"))),
                new Story("post-1", "Evening Post", "2022-10-20")
                        .says(
                                FUNDING_ROUND,
                                "2022-10",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                own -> own.raised(Money.of(50_000_000, "USD"))),
                new Story("ledger-2", "The Ledger", "2024-03-25")
                        .says(LAWSUIT, "2023-01-17", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark")
                        .says(
                                DEPARTURE,
                                "2024-03-23",
                                "PERSON Ada Lind; ORGANIZATION Quillmark",
                                own -> own.titles(List.of("CEO")))
                        .says(SALE_EXPLORATION, ALLEGED, null, "COMPANY Quillmark", own -> own)
                        .says(ACQUISITION, DENIED, "2024-02", "ACQUIRER Oak; TARGET Quillmark", own -> own));
    }

    @Test
    void aYearIsDrawnAsWideAsTheYear(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        page.click("[data-move=all]");
        page.waitForTimeout(400);
        double year = (Double) page.evaluate("""
                () => {
                  const x = name => [...document.querySelectorAll(".context")]
                      .find(c => c.textContent === name).querySelector("line").getBoundingClientRect().left;
                  return x("2020") - x("2019");
                }""");
        assertThat(barWidth(page, "FOUNDING")).isCloseTo(year, within(1.5));
        assertThat(barWidth(page, "FUNDING_ROUND")).isCloseTo(year * 31 / 365, within(1.5));
        assertThat(mark(page, "DEPARTURE").first()).hasClass(Pattern.compile(".*\\bpin\\b.*"));
    }

    private static double barWidth(Page page, String kind) {
        return mark(page, kind).locator(".bar").evaluate("bar => bar.getBBox().width") instanceof Number width
                ? width.doubleValue()
                : Double.NaN;
    }

    private static Locator mark(Page page, String kind) {
        return page.locator("a.mark[data-kind=" + kind + "]");
    }

    @Test
    void theListAndTheDrawingTellWhatTheInterfaceTells(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        List<?> told = (List<?>)
                page.evaluate(
                        "async () => (await (await fetch('/api' + location.pathname + '/timeline')).json()).items.map(i => i.id)");
        assertThat(told).hasSizeGreaterThan(5);
        assertThat(ids(page, "data-event")).isEqualTo(told);
        assertThat(ids(page, "data-mark")).isEqualTo(told);
    }

    private static List<?> ids(Page page, String attribute) {
        return (List<?>) page.locator("[" + attribute + "]")
                .evaluateAll("(all, name) => all.map(each => each.getAttribute(name))", attribute);
    }

    @Test
    void withoutScriptsTheListSaysItAll(Tabs tabs) {
        Page page = tabs.open(QUILLMARK, Tabs.withoutScripts());
        assertThat(page.locator("figure")).isHidden();
        assertThat(page.locator(".events li")).hasCount(6);
        assertThat(page.locator(".events li").first()).containsText("Ada Lind founded Quillmark");
        assertThat(page.locator(".events li[data-kind=FUNDING_ROUND] .when")).hasText("October 2022");
        assertThat(page.locator(".events li[data-kind=SALE_EXPLORATION] .when")).hasText("by 25 March 2024");
        page.locator(".events li[data-kind=FUNDING_ROUND] a.headline").click();
        assertThat(page.locator("blockquote").first()).containsText("Harbour led a $55 million round of Quillmark");
    }

    @Test
    void aClickOpensTheQuotes(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        mark(page, "FUNDING_ROUND").locator(".badge").click();
        assertThat(page.locator("#panel blockquote").first()).containsText("Harbour led a $55 million round");
        assertThat(page.locator("#panel .conflicts")).containsText("$50 million");
        assertThat(page.locator("#panel .conflicts")).containsText("Evening Post");
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel")).isHidden();
        assertThat(mark(page, "FUNDING_ROUND")).isFocused();
    }

    @Test
    void keysWalkThroughTheEventsInOrderAndOpenThem(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        page.locator("[data-move=all]").focus();
        for (String said :
                List.of("2019: Ada Lind founded Quillmark", "October 2022: Harbour led", "17 January 2023")) {
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .contains(said);
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel blockquote")).containsText("Elm Pictures sued Quillmark");
        assertThat(page.locator("#panel")).isFocused();
    }

    @Test
    void zoomsFromYearsToDaysByKeysAndWheel(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        mark(page, "LAWSUIT").focus();
        for (int i = 0; i < 14; i++) {
            page.keyboard().press("+");
            page.waitForTimeout(220);
        }
        assertThat(page.locator(".context").first()).containsText("January 2023");
        assertThat(page.locator(".tick").filter(new Locator.FilterOptions().setHasText("17")))
                .isVisible();
        page.keyboard().press("0");
        assertThat(page.locator(".context", new Page.LocatorOptions().setHasText("2020")))
                .isVisible();
        page.mouse().move(640, 600);
        page.mouse().wheel(0, -2000);
        assertThat(page.locator(".context", new Page.LocatorOptions().setHasText("2019")))
                .hasCount(0);
    }

    @Test
    void filtersByKind(Tabs tabs) {
        Page page = tabs.open(QUILLMARK);
        page.locator(".filters summary").click();
        page.getByLabel("Lawsuit").check();
        page.getByLabel("Departure").check();
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("a.mark")).hasCount(2);
        assertThat(page.locator(".events li")).hasCount(2);
        assertThat(page.locator(".filters summary")).containsText("2 kinds");
    }

    @Test
    void asksWhatWasKnownOnADay(Tabs tabs) {
        Page page = tabs.open(QUILLMARK + "?knownAt=2022-10-18");
        assertThat(page.locator(".events li")).hasCount(2);
        assertThat(page.locator(".events .differ")).hasCount(0);
        page.navigate(QUILLMARK + "?knownAt=2022-10-20");
        assertThat(page.locator(".events .differ")).containsText("sources differ on raised");
    }

    @Test
    void neverOverlapsAndFitsSmallAndLargeScreens(Tabs tabs) {
        for (int width : List.of(360, 1280, 2560)) {
            Page page = tabs.open(QUILLMARK, Tabs.desktop().setViewportSize(width, 900));
            assertThat(page.locator("a.mark").first()).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat((List<?>) page.evaluate("""
                    () => {
                      const boxes = [...document.querySelectorAll("a.mark")].map(m => [m.dataset.kind, m.querySelector(".hit").getBoundingClientRect()]);
                      const meet = (a, b) => a.left < b.right - 6 && b.left < a.right - 6 && a.top < b.bottom && b.top < a.bottom;
                      return boxes.flatMap(([k, a], i) => boxes.slice(i + 1).filter(([, b]) => meet(a, b)).map(([l]) => k + "/" + l));
                    }""")).isEmpty();
        }
    }
}

package dev.dateline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.dateline.fact.event.EventKind.ACQUISITION;
import static dev.dateline.fact.event.EventKind.DEPARTURE;
import static dev.dateline.fact.event.EventKind.FOUNDING;
import static dev.dateline.fact.event.EventKind.FUNDING_ROUND;
import static dev.dateline.fact.event.EventKind.LAWSUIT;
import static dev.dateline.fact.event.EventKind.SALE_EXPLORATION;
import static dev.dateline.fact.value.Status.ALLEGED;
import static dev.dateline.fact.value.Status.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.dateline.Story;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.graph.derive.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        BrowserNeo4j.empty();
        tell(
                new Story("ledger-1", "The Ledger", "2022-10-18")
                        .says(FOUNDING, "2019", "COMPANY Quillmark; FOUNDER Ada Lind")
                        .says(
                                FUNDING_ROUND,
                                "2022-10",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                own -> own.with(OwnField.RAISED, Money.of(55_000_000, "USD"))),
                new Story("post-1", "Evening Post", "2022-10-20")
                        .says(
                                FUNDING_ROUND,
                                "2022-10",
                                "COMPANY Quillmark; LEAD_INVESTOR Harbour",
                                own -> own.with(OwnField.RAISED, Money.of(50_000_000, "USD"))),
                new Story("ledger-2", "The Ledger", "2024-03-25")
                        .says(LAWSUIT, "2023-01-17", "PLAINTIFF Elm Pictures; DEFENDANT Quillmark")
                        .says(
                                DEPARTURE,
                                "2024-03-23",
                                "PERSON Ada Lind; ORGANIZATION Quillmark",
                                own -> own.with(OwnField.TITLES, List.of("CEO")))
                        .says(SALE_EXPLORATION, ALLEGED, null, "COMPANY Quillmark", own -> own)
                        .says(ACQUISITION, DENIED, "2024-02", "ACQUIRER Oak; TARGET Quillmark", own -> own));
    }

    /** The timeline once it is drawn and has come to rest. */
    private static Page drawn(Tabs tabs, String path, NewContextOptions options) {
        Page page = tabs.open(path, options);
        page.locator("figure[data-drawn] [data-links]:not(.moving) [data-key]")
                .first()
                .waitFor();
        return page;
    }

    private static Page drawn(Tabs tabs, String path) {
        return drawn(tabs, path, Tabs.desktop());
    }

    private static Locator mark(Page page, String kind) {
        return page.locator("a.mark[data-kind=" + kind + "]");
    }

    private static void rest(Page page) {
        page.waitForTimeout(500);
        page.locator("[data-links]:not(.moving)")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @Test
    void theListAndTheDrawingShowWhatTheInterfaceAnswers(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        List<?> answered = (List<?>)
                page.evaluate(
                        "async () => (await (await fetch('/api' + location.pathname + '/timeline?order=desc')).json()).items.map(i => i.id)");
        assertThat(answered).hasSizeGreaterThan(5);
        assertThat(ids(page, "data-event")).isEqualTo(answered);
        page.click("[data-move=all]");
        rest(page);
        assertThat(new HashSet<>(ids(page, "data-mark"))).isEqualTo(new HashSet<>(answered));
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
        assertThat(page.locator(".events li").last()).containsText("Ada Lind founded Quillmark");
        assertThat(page.locator(".events li[data-kind=FUNDING_ROUND] .when")).hasText("October 2022");
        assertThat(page.locator(".events li[data-kind=SALE_EXPLORATION] .when")).hasText("by 25 March 2024");
        page.locator(".events li[data-kind=FUNDING_ROUND] a.headline").click();
        assertThat(page.locator("blockquote").first()).containsText("Harbour led a $55 million round of Quillmark");
    }

    @Test
    void aClickOpensTheQuotesBesideTheDrawing(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        mark(page, "FUNDING_ROUND").click();
        assertThat(page.locator("#panel blockquote").first()).containsText("Harbour led a $55 million round");
        assertThat(page.locator("#panel .conflicts")).containsText("$50 million");
        assertThat(page.locator("#panel .conflicts")).containsText("Evening Post");
        assertThat(page.locator("h1")).hasCount(1);
        rest(page);
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.querySelector('.stage').getBoundingClientRect().right <= document.getElementById('panel').getBoundingClientRect().left"))
                .isTrue();
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel")).isHidden();
        assertThat(mark(page, "FUNDING_ROUND")).isFocused();
    }

    @Test
    void theAddressHoldsWindowAndOpenEvent(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK + "?kind=LAWSUIT&kind=DEPARTURE");
        mark(page, "LAWSUIT").first().focus();
        page.keyboard().press("+");
        rest(page);
        assertThat(page.url()).contains("view=");
        String zoomed = page.url();
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel blockquote")).containsText("Elm Pictures sued Quillmark");
        assertThat(page.url()).contains("event=", "view=", "kind=LAWSUIT");
        page.reload();
        assertThat(page.locator("#panel blockquote")).containsText("Elm Pictures sued Quillmark");
        rest(page);
        assertThat(days(page.url())).isEqualTo(days(zoomed));
        page.goBack();
        assertThat(page.locator("#panel")).isHidden();
        assertThat(page).hasURL(Pattern.compile(".*/entities/organization-quillmark.*"));
        page.goForward();
        assertThat(page.locator("#panel")).isVisible();
    }

    private static String days(String url) {
        return url.replaceFirst(".*view=([^&]*).*", "$1");
    }

    @Test
    void theDrawingIsOneTabStopAndKeysWalkThroughItInOrder(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        assertThat(page.locator(".stage [tabindex='0']")).hasCount(1);
        page.locator(".stage [tabindex='0']").focus();
        page.keyboard().press("Home");
        for (String said :
                List.of("2019: Ada Lind founded Quillmark, 1 source", "October 2022: Harbour led", "17 January 2023")) {
            page.waitForTimeout(120);
            assertThat((String) page.evaluate("document.activeElement.getAttribute('aria-label')"))
                    .contains(said);
            page.keyboard().press("ArrowRight");
        }
        page.waitForTimeout(120);
        assertThat((String) page.evaluate("document.activeElement.getAttribute('aria-label')"))
                .contains("It is denied that Oak acquired Quillmark, denied");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel blockquote")).containsText("denied that Oak acquired");
        assertThat(page.locator("#panel")).isFocused();
    }

    @Test
    void zoomsFromYearsToDaysByKeysAndWheelAndBack(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        mark(page, "LAWSUIT").focus();
        double begun = shownDays(page);
        for (int i = 0; i < 16; i++) {
            page.keyboard().press("+");
            page.waitForTimeout(230);
        }
        rest(page);
        assertThat(shownDays(page)).isLessThan(40);
        page.keyboard().press("0");
        rest(page);
        assertThat(page.url()).doesNotContain("view=");
        page.locator(".stage").hover();
        page.keyboard().down("Control");
        page.mouse().wheel(0, -600);
        page.keyboard().up("Control");
        rest(page);
        assertThat(shownDays(page)).isLessThan(begun);
    }

    private static double shownDays(Page page) {
        return ((Number) page.evaluate("""
                () => {
                  const [from, to] = (new URLSearchParams(location.search).get("view") ?? "1900-01-01..2100-01-01").split("..");
                  return (Date.parse(to) - Date.parse(from)) / 86400000;
                }""")).doubleValue();
    }

    /** In both directions: a reader who scrolls past the drawing is not held by it. */
    @ParameterizedTest
    @ValueSource(ints = {300, -300})
    void aPlainWheelScrollsThePage(int pixels, Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK, Tabs.desktop().setViewportSize(1280, 600));
        page.evaluate("scrollTo(0, 100)");
        page.waitForTimeout(100);
        page.locator(".stage").hover();
        page.mouse().wheel(0, pixels);
        page.waitForTimeout(400);
        assertThat(((Number) page.evaluate("scrollY")).intValue()).isEqualTo(Math.max(0, 100 + pixels));
        assertThat(page.url()).doesNotContain("view=");
    }

    @Test
    void aDragMovesThroughTimeAndOpensNothing(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK + "?view=2022-01-01..2023-12-31");
        BoundingBox box = mark(page, "LAWSUIT").boundingBox();
        page.mouse().move(box.x + 10, box.y + 10);
        page.mouse().down();
        page.mouse().move(box.x - 190, box.y + 10, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        rest(page);
        assertThat(mark(page, "LAWSUIT").boundingBox().x).isCloseTo(box.x - 200, within(3.0));
        assertThat(page.locator("#panel")).isHidden();
    }

    @Test
    void filtersByKindWithoutLeavingThePage(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        page.locator(".filters summary").click();
        assertThat(page.locator("input[name=kind]")).hasCount(6);
        assertThat(page.locator("label:has([value=LAWSUIT])")).containsText("1");
        page.evaluate("window.still = true");
        page.getByLabel("Lawsuit").check();
        assertThat(page.locator(".events li")).hasCount(1);
        assertThat(page.getByLabel("Lawsuit")).isChecked();
        page.getByLabel("Departure").check();
        assertThat(page).hasURL(Pattern.compile(".*kind=DEPARTURE&kind=LAWSUIT.*"));
        assertThat(page.locator(".events li")).hasCount(2);
        rest(page);
        assertThat(page.locator("a.mark")).hasCount(2);
        assertThat(page.locator(".filters summary")).containsText("2 kinds");
        assertThat(page.evaluate("window.still")).isEqualTo(true);
        assertThat(page.url()).contains("kind=LAWSUIT", "kind=DEPARTURE");
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
    void whatIsNewIsMarkedWhileThePageStays(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        page.evaluate("scrollTo(0, 150)");
        page.waitForTimeout(2_500);
        tell(new Story("late-1", "The Ledger", "2024-05-02")
                .says(LAWSUIT, "2024-05-01", "PLAINTIFF Birch Records; DEFENDANT Quillmark"));
        assertThat(page.locator("[data-news]")).containsText("1 event is new", LONG);
        rest(page);
        assertThat(page.locator("a.mark[aria-label*='Birch Records']"))
                .hasAttribute("aria-label", Pattern.compile(".*, new or changed"));
        assertThat(((Number) page.evaluate("scrollY")).intValue()).isEqualTo(150);
    }

    private static final LocatorAssertions.ContainsTextOptions LONG =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void aSliderShowsTheStoryAsItWasKnownOnADay(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        Locator slider = page.getByLabel("As known on").last();
        slider.focus();
        page.keyboard().press("Home");
        assertThat(page.locator(".events li")).hasCount(2);
        rest(page);
        assertThat(page.locator("a.mark")).hasCount(2);
        assertThat(page.url()).contains("knownAt=2022-10-18");
        assertThat(slider).hasAttribute("aria-valuetext", "18 October 2022");
        assertThat(page.locator("[data-since-then]"))
                .hasText("2 events of 6 were known, and 1 of those in view differ today");
        assertThat(mark(page, "FUNDING_ROUND")).hasAttribute("aria-label", Pattern.compile(".*, different today"));
        slider.focus();
        page.keyboard().press("End");
        assertThat(page.locator(".events li")).hasCount(6);
    }

    @Test
    void severalEntitiesAreOnOneTimeline(Tabs tabs) {
        Page page = drawn(tabs, "/compare?entity=Quillmark&entity=Harbour");
        assertThat(page.locator("a.mark[aria-label*='Harbour led']")).hasCount(1);
        assertThat(page.locator("a.mark[aria-label*='sued']").first()).isVisible();
    }

    /** Over the wire, as a browser with an empty cache gets it. */
    @Test
    void aFirstViewIsLight(Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK);
        Number bytes = (Number) page.evaluate("""
                () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                    .reduce((sum, { transferSize }) => sum + transferSize, 0)""");
        assertThat(bytes.intValue()).isBetween(10_000, 200_000);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1280, 800"})
    void theDrawingBeginsAboveTheMiddleOfTheScreen(int width, int height, Tabs tabs) {
        Page page = drawn(tabs, QUILLMARK, Tabs.desktop().setViewportSize(width, height));
        assertThat(page.locator(".stage").boundingBox().y).isLessThan(height / 2.0);
    }

    @Test
    void neverOverlapsAndFitsSmallAndLargeScreens(Tabs tabs) {
        for (int width : List.of(360, 1280, 2560)) {
            Page page = drawn(tabs, QUILLMARK, Tabs.desktop().setViewportSize(width, 900));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat((List<?>) page.evaluate("""
                    () => {
                      const boxes = [...document.querySelectorAll("[data-key]")].map(m => [m.dataset.kind, m.getBoundingClientRect()]);
                      const meet = (a, b) => a.left < b.right - 7 && b.left < a.right - 7 && a.top < b.bottom && b.top < a.bottom;
                      return boxes.flatMap(([k, a], i) => boxes.slice(i + 1).filter(([, b]) => meet(a, b)).map(([l]) => k + "/" + l));
                    }""")).isEmpty();
        }
    }
}

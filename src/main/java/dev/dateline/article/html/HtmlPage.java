package dev.dateline.article.html;

import dev.dateline.article.html.UnreadablePage.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page: parses it, finds the article in it, and takes what the page says about that. */
public final class HtmlPage {

    /** In characters: a shorter text in a page's description is a summary or a label. */
    private static final int SHORTEST_DESCRIBED = 40;

    private final PageBudget budget;
    private final LocalDate latest;

    /** @param latest the last day that a page may name as its day of publication; a later one is its mistake */
    public HtmlPage(LocalDate latest) {
        this(latest, new PageBudget());
    }

    HtmlPage(LocalDate latest, PageBudget budget) {
        this.latest = latest;
        this.budget = budget;
    }

    /** The article of a page that is text already, whatever character set it declares. */
    public PageContent read(String html) throws UnreadablePage {
        try {
            return read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The article of a page.
     *
     * @param charset the character set that was said along with the page; null where only the page says it
     */
    public PageContent read(InputStream html, @Nullable String charset) throws IOException, UnreadablePage {
        try {
            byte[] bytes = html.readAllBytes();
            String read = PageCharset.of(bytes, charset);
            return content(Jsoup.parse(budget.limit(new ByteArrayInputStream(bytes)), read, ""));
        } catch (PageBudget.PageBudgetSpent e) {
            throw tooComplex(e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof PageBudget.PageBudgetSpent spent) {
                throw tooComplex(spent);
            }
            throw e;
        }
    }

    private PageContent content(Document document) throws UnreadablePage, PageBudget.PageBudgetSpent {
        budget.check();
        PageMetadata metadata = new PageMetadata(document, latest);
        return new PageContent(
                metadata.url(),
                metadata.outlet(),
                metadata.title(),
                metadata.author(),
                metadata.publishedAt(),
                text(document, metadata));
    }

    private String text(Document document, PageMetadata metadata) throws UnreadablePage, PageBudget.PageBudgetSpent {
        try {
            return new ArticleFinder(document, metadata, budget).text();
        } catch (UnreadablePage e) {
            String described = metadata.text();
            if (described == null || described.strip().length() < SHORTEST_DESCRIBED) {
                throw e;
            }
            return described.strip().replaceAll("\\s*\\n\\s*", "\n\n");
        }
    }

    private static UnreadablePage tooComplex(PageBudget.PageBudgetSpent spent) {
        return new UnreadablePage(Reason.TOO_COMPLEX, String.valueOf(spent.getMessage()));
    }
}

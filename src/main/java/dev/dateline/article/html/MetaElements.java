package dev.dateline.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their names, collected in one walk. */
final class MetaElements {

    private final Map<String, String> contents = new HashMap<>();

    MetaElements(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = VisibleText.ofPage(meta.attr("content"));
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop"}) {
                    contents.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    /** The first that is not blank, whatever case its name is written in; null where there is none. */
    @Nullable
    String content(String name) {
        return contents.get(name.toLowerCase(Locale.ROOT));
    }
}

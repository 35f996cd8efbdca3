package dev.dateline.article.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The small boxes around a field for an e-mail address, which ask for it in whole sentences amid an article. */
final class SignUpBoxes {

    private static final int MOST_FIELDS = 10;
    private static final int MOST_STEPS = 6;
    /** In characters; what holds more than this is no box but the page. */
    private static final int LONGEST = 600;

    private SignUpBoxes() {}

    /** The outermost element of each box. */
    static Set<Element> on(Document page, PageHeadline headline) {
        Set<Element> boxes = new HashSet<>();
        page.select("input[type=email], input[name*=email]").stream()
                .limit(MOST_FIELDS)
                .map(field -> around(field, headline))
                .forEach(boxes::add);
        return boxes;
    }

    private static Element around(Element field, PageHeadline headline) {
        Element box = field;
        for (int step = 0; step < MOST_STEPS; step++) {
            Element parent = box.parent();
            if (parent == null
                    || parent.nameIs("body")
                    || headline.isIn(parent)
                    || parent.text().length() > LONGEST) {
                return box;
            }
            box = parent;
        }
        return box;
    }
}

package dev.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A piece of a text that is cut where quotes begin or end, so that a page can mark them. Quotes may overlap: a piece
 * belongs to all that cover it.
 *
 * @param text the piece as it stands in the article
 * @param quotes the ids of the quotes that it is part of
 * @param begins the ids of those among them that begin with it
 */
record MarkedText(String text, List<String> quotes, List<String> begins) {

    /** Where a quote stands. */
    record Quote(String id, int start, int end) {

        private boolean covers(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** The pieces of a text in order; together they are the text. */
    static List<MarkedText> of(String text, List<Quote> quotes) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(text.length()));
        quotes.forEach(quote -> cuts.addAll(List.of(quote.start(), quote.end())));
        List<MarkedText> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            pieces.add(piece(text, from, to, quotes));
            from = to;
        }
        return pieces;
    }

    private static MarkedText piece(String text, int from, int to, List<Quote> quotes) {
        List<Quote> here =
                quotes.stream().filter(quote -> quote.covers(from, to)).toList();
        List<Quote> begins =
                here.stream().filter(quote -> quote.start() == from).toList();
        return new MarkedText(text.substring(from, to), ids(here), ids(begins));
    }

    /** The text cut at its line ends, which are runs of their own: a page shows one as the gap between paragraphs. */
    public List<String> runs() {
        return List.of(text.split("(?<=\\n)(?=[^\\s])|(?<=\\S)(?=\\s*\\n)"));
    }

    private static List<String> ids(List<Quote> quotes) {
        return quotes.stream().map(Quote::id).toList();
    }
}

package dev.dateline.extraction.time;

import dev.dateline.fact.value.When;
import org.jspecify.annotations.Nullable;

/** "From 2004 to 2014", "between April 17, 2016 and March 29, 2017". */
record Span(PhraseMeaning first, PhraseMeaning last) implements PhraseMeaning {

    @Override
    public @Nullable When in(Setting setting) {
        When start = opening().in(setting);
        When end = last.in(setting);
        return start == null || end == null ? null : between(start, end);
    }

    private static @Nullable When between(When start, When end) {
        boolean inOrder = start.earliest() != null
                && end.latest() != null
                && !end.latest().isBefore(start.earliest());
        return inOrder ? When.parse(head(start.edtf()) + "/" + tail(end.edtf()), end.basis()) : null;
    }

    /** "From March 3 to May 5, 2021": the first takes its year from the last. */
    @Override
    public PhraseMeaning opening() {
        return setting -> {
            When end = last.in(setting);
            return first.in(end == null ? setting : setting.publishedOn(end.latest()));
        };
    }

    @Override
    public PhraseMeaning closing() {
        return last;
    }

    private static String head(String edtf) {
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String tail(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }
}

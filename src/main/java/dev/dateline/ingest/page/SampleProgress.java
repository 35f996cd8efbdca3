package dev.dateline.ingest.page;

import dev.dateline.language.Language;
import dev.dateline.page.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many of the sample stories a new store has taken in, for those who look on. */
@Component
public class SampleProgress {

    private record Step(int all, int done) {}

    private volatile @Nullable Step step;

    /** Nothing is to be seen of them before all are in. */
    public void says(int all, int done) {
        step = new Step(all, done);
    }

    public void isOver() {
        step = null;
    }

    /** "18 sample stories are being read, 5 done."; null where none are. */
    @Nullable
    String words() {
        Step now = step;
        if (now == null) {
            return null;
        }
        Language language = PageLanguage.current();
        return now.all() == 0
                ? language.say("samples.opening")
                : language.say("samples.reading", now.all(), now.done());
    }
}

package dev.dateline.ingest.page;

import dev.dateline.graph.article.Progress;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What templates call the states of articles, as {@code ${@states.of(…)}}. */
@Component("states")
public final class StateWords {

    StateWords() {}

    public String of(Progress state) {
        return switch (state) {
            case QUEUED -> "Waiting";
            case EXTRACTING -> "Being read";
            case DONE -> "Read";
            case FAILED -> "Failed";
        };
    }

    /** The same with a small letter, as within a sentence. */
    public String inner(Progress state) {
        return of(state).toLowerCase(Locale.ENGLISH);
    }
}

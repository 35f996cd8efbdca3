package dev.dateline.extraction.llm;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.LanguageModel;
import dev.dateline.extraction.llm.model.ModelReply;
import dev.dateline.extraction.llm.model.ModelRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A model that answers whatever it is asked with the words it was given. */
final class ObedientModel implements LanguageModel {

    private final Function<ModelRequest, String> answers;
    private final List<ModelRequest> requests = new ArrayList<>();

    ObedientModel(Function<ModelRequest, String> answers) {
        this.answers = answers;
    }

    /** One that gives these answers one after the other, and the last one from then on. */
    ObedientModel(String... answers) {
        this.answers = request -> answers[Math.min(requests.size(), answers.length) - 1];
    }

    @Override
    public String name() {
        return "obedient";
    }

    @Override
    public ModelReply ask(ModelRequest request) {
        requests.add(request);
        return new ModelReply(answers.apply(request), new ModelUsage(1, 100, 10, 0.5));
    }

    /** What it was asked, in order. */
    List<ModelRequest> requests() {
        return requests;
    }
}

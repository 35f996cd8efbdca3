package dev.dateline.extraction.llm;

import dev.dateline.article.Article;
import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.answer.AnswerFault;
import dev.dateline.extraction.llm.answer.AnswerSchema;
import dev.dateline.extraction.llm.answer.ParsedAnswer;
import dev.dateline.extraction.llm.answer.UnreadableAnswer;
import dev.dateline.extraction.llm.model.LanguageModel;
import dev.dateline.extraction.llm.model.ModelFailure;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import dev.dateline.extraction.llm.model.ModelReply;
import dev.dateline.extraction.llm.model.ModelRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to the question what a part of an article reports: one that is kept, else a new one from the model. */
final class AnsweredQuestions {

    /**
     * An answer and what it cost this time.
     *
     * @param answer what the model says, valid or as good as one repair made it
     */
    record Answered(ParsedAnswer answer, ModelUsage usage) {}

    private static final int FAULTS_SHOWN = 20;

    private final LanguageModel model;
    private final KeptAnswers kept;
    private final String instructions = Instructions.text();

    AnsweredQuestions(LanguageModel model, KeptAnswers kept) {
        this.model = model;
        this.kept = kept;
    }

    /** @throws ModelFailure if no answer is kept and the model gives none that can be read */
    Answered answer(Article article, String text, List<String> names) {
        String message = ArticlePrompt.of(article, text, names);
        AnswerKey key = AnswerKey.of(article.id(), message, model.name());
        Optional<String> known = kept.find(key);
        if (known.isPresent()) {
            return new Answered(ParsedAnswer.parse(known.get()), ModelUsage.NONE);
        }
        Answered asked = ask(new ModelRequest(instructions, message, AnswerSchema.strict(), AnswerSchema.text(), null));
        kept.keep(key, asked.answer().json().toString(), asked.usage());
        return asked;
    }

    private Answered ask(ModelRequest request) {
        ModelReply reply = model.ask(request);
        String faults;
        try {
            ParsedAnswer answer = ParsedAnswer.parse(reply.text());
            if (answer.isValid()) {
                return new Answered(answer, reply.usage());
            }
            faults = answer.faults().stream()
                    .limit(FAULTS_SHOWN)
                    .map(AnswerFault::toString)
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableAnswer e) {
            faults = String.valueOf(e.getMessage());
        }
        ModelReply repaired = model.ask(request.repairing(reply.text(), faults));
        ModelUsage usage = reply.usage().plus(repaired.usage());
        try {
            return new Answered(ParsedAnswer.parse(repaired.text()), usage);
        } catch (UnreadableAnswer e) {
            throw new ModelFailure(Kind.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}

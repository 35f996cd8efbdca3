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
import org.jspecify.annotations.Nullable;

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
        ParsedAnswer answer = parsed(reply);
        return answer != null && answer.isValid()
                ? new Answered(answer, reply.usage())
                : repaired(request.repairing(reply.text(), faults(reply.text())), answer, reply.usage());
    }

    /** @param first the answer before the repair, of which some items may be right; null if there was none */
    private Answered repaired(ModelRequest repair, @Nullable ParsedAnswer first, ModelUsage before) {
        ModelReply reply;
        try {
            reply = model.ask(repair);
        } catch (ModelFailure failure) {
            ModelUsage usage = before.plus(failure.usage());
            if (first != null && first.hasLists()) {
                return new Answered(first, usage);
            }
            throw failure.costing(usage);
        }
        ModelUsage usage = before.plus(reply.usage());
        ParsedAnswer second = parsed(reply);
        ParsedAnswer best = second != null && second.hasLists() ? second : first;
        if (best == null || !best.hasLists()) {
            throw new ModelFailure(Kind.UNREADABLE, faults(reply.text()), null, usage);
        }
        return new Answered(best, usage);
    }

    private static @Nullable ParsedAnswer parsed(ModelReply reply) {
        try {
            return ParsedAnswer.parse(reply.text());
        } catch (UnreadableAnswer e) {
            return null;
        }
    }

    /** What is wrong with an answer, in the validator's words. */
    private static String faults(String answer) {
        try {
            return ParsedAnswer.parse(answer).faults().stream()
                    .limit(FAULTS_SHOWN)
                    .map(AnswerFault::toString)
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableAnswer e) {
            return String.valueOf(e.getMessage());
        }
    }
}

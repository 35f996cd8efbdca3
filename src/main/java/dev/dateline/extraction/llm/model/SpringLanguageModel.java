package dev.dateline.extraction.llm.model;

import dev.dateline.extraction.ModelUsage;
import dev.dateline.extraction.llm.model.ModelFailure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.metadata.Usage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;

/** A model behind Spring AI. What a server does not accept of a request is left out from then on. */
final class SpringLanguageModel implements LanguageModel {

    private static final Logger log = LoggerFactory.getLogger(SpringLanguageModel.class);
    private static final double NANOS = 1e9;

    private final ChatModel model;
    private final ModelFailures failures;
    private volatile RequestOptions options;

    SpringLanguageModel(ChatModel model, Secrets secrets) {
        this.model = model;
        this.failures = new ModelFailures(secrets);
        this.options = RequestOptions.all(model.getOptions());
    }

    @Override
    public String name() {
        return Objects.requireNonNullElse(model.getOptions().getModel(), "unnamed");
    }

    @Override
    public ModelReply ask(ModelRequest request) {
        ModelUsage before = ModelUsage.NONE;
        for (RequestOptions used = options; ; used = options) {
            try {
                ModelReply reply = askWith(used, request);
                return new ModelReply(reply.text(), reply.usage().plus(before));
            } catch (ModelFailure failure) {
                before = before.plus(failure.usage());
                RequestOptions fewer = used.without(failure);
                if (fewer.equals(used)) {
                    throw failure.costing(before);
                }
                log.info("The model does not accept all that a request asks for; from now on it is asked {}", fewer);
                options = fewer;
            }
        }
    }

    private ModelReply askWith(RequestOptions used, ModelRequest request) {
        long start = System.nanoTime();
        ChatResponse response;
        try {
            response = model.call(new Prompt(messages(request, used.schema()), used.apply(request.schema())));
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
        return reply(response, (System.nanoTime() - start) / NANOS);
    }

    private static List<Message> messages(ModelRequest request, boolean schemaApart) {
        List<Message> messages = new ArrayList<>();
        messages.add(new SystemMessage(
                schemaApart
                        ? request.instructions()
                        : request.instructions() + "\n\n# The JSON schema of the answer\n\n" + request.schemaText()));
        messages.add(new UserMessage(request.article()));
        ModelRequest.Repair repair = request.repair();
        if (repair != null) {
            messages.add(new AssistantMessage(repair.answer()));
            messages.add(new UserMessage("This answer does not fit the schema:\n" + repair.faults()
                    + "\nGive the whole answer again as one JSON object, with these places corrected."));
        }
        return messages;
    }

    private static ModelReply reply(ChatResponse response, double seconds) {
        Generation generation = response.getResult();
        String text = generation == null ? null : generation.getOutput().getText();
        String finish = generation == null
                ? ""
                : Objects.requireNonNullElse(generation.getMetadata().getFinishReason(), "")
                        .toLowerCase(Locale.ROOT);
        ModelUsage usage = usage(response.getMetadata().getUsage(), seconds);
        if (finish.contains("length") || finish.contains("max_tokens")) {
            throw new ModelFailure(Kind.CUT, "the answer was cut off at the model's limit", null, usage);
        }
        if (finish.contains("filter") || finish.contains("refusal")) {
            throw new ModelFailure(Kind.REFUSED, "the model declined to answer (" + finish + ")", null, usage);
        }
        if (text == null || text.isBlank()) {
            throw new ModelFailure(Kind.UNREADABLE, "the answer is empty", null, usage);
        }
        return new ModelReply(text, usage);
    }

    private static ModelUsage usage(Usage usage, double seconds) {
        return new ModelUsage(1, usage.getPromptTokens(), usage.getCompletionTokens(), seconds);
    }
}

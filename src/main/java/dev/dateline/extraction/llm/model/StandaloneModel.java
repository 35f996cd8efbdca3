package dev.dateline.extraction.llm.model;

import java.util.List;
import org.springframework.ai.model.anthropic.autoconfigure.AnthropicChatAutoConfiguration;
import org.springframework.ai.model.ollama.autoconfigure.OllamaApiAutoConfiguration;
import org.springframework.ai.model.ollama.autoconfigure.OllamaChatAutoConfiguration;
import org.springframework.ai.model.openai.autoconfigure.OpenAiChatAutoConfiguration;
import org.springframework.ai.model.tool.autoconfigure.ToolCallingAutoConfiguration;
import org.springframework.ai.retry.autoconfigure.SpringAiRetryAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The configured language model without the rest of the application, for commands that need nothing else. */
public final class StandaloneModel implements AutoCloseable {

    @ImportAutoConfiguration({
        HttpClientAutoConfiguration.class,
        ImperativeHttpClientAutoConfiguration.class,
        RestClientAutoConfiguration.class,
        SpringAiRetryAutoConfiguration.class,
        ToolCallingAutoConfiguration.class,
        OpenAiChatAutoConfiguration.class,
        AnthropicChatAutoConfiguration.class,
        OllamaApiAutoConfiguration.class,
        OllamaChatAutoConfiguration.class
    })
    @Import(LanguageModels.class)
    static class Connection {}

    private final ConfigurableApplicationContext context;

    private StandaloneModel(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Connects to the model.
     *
     * @param settings each as {@code --name=value}; what they leave open is in the environment
     */
    public static StandaloneModel open(List<String> settings) {
        return new StandaloneModel(new SpringApplicationBuilder(Connection.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=WARN")
                .run(settings.toArray(String[]::new)));
    }

    public LanguageModels models() {
        return context.getBean(LanguageModels.class);
    }

    @Override
    public void close() {
        context.close();
    }
}

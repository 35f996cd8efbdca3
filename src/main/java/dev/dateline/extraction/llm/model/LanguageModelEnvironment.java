package dev.dateline.extraction.llm.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * The settings {@code dateline.llm.*} in Spring AI's own names, behind whatever of those is set already.
 *
 * <p>Without a model no connection is made at all. Repeats are ours, so those of the clients are turned off.
 */
public final class LanguageModelEnvironment implements EnvironmentPostProcessor {

    private static final String CHAT = "spring.ai.model.chat";
    private static final String NONE = "none";
    private static final List<String> UNUSED = List.of(
            "spring.ai.model.embedding",
            "spring.ai.model.embedding.text",
            "spring.ai.model.image",
            "spring.ai.model.moderation",
            "spring.ai.model.audio.speech",
            "spring.ai.model.audio.transcription");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("dateline.llm", properties(environment)));
    }

    private static Map<String, Object> properties(ConfigurableEnvironment environment) {
        Map<String, Object> properties = new HashMap<>();
        UNUSED.forEach(model -> properties.put(model, NONE));
        ModelProvider provider = provider(environment);
        properties.put(CHAT, provider == null ? NONE : provider.setting());
        if (provider != null) {
            connect(provider, environment, properties);
        }
        return properties;
    }

    private static void connect(
            ModelProvider provider, ConfigurableEnvironment environment, Map<String, Object> properties) {
        String prefix = "spring.ai." + provider.setting() + ".";
        String model = environment.getProperty("dateline.llm.model");
        if (StringUtils.hasText(model)) {
            properties.put(prefix + "chat.model", model.strip());
        } else if (!StringUtils.hasText(environment.getProperty(prefix + "chat.model"))) {
            throw new IllegalStateException("dateline.llm.model is not set. Name the model that " + provider.setting()
                    + " should answer with, as --dateline.llm.model=NAME.");
        }
        String timeout = environment.getProperty("dateline.llm.timeout", "120s");
        properties.put(prefix + "base-url", address(provider, environment.getProperty("dateline.llm.base-url")));
        properties.put(prefix + "timeout", timeout);
        properties.put(prefix + "max-retries", 0);
        properties.put("spring.ai.retry.max-attempts", 0);
        if (provider != ModelProvider.OLLAMA) {
            properties.put(prefix + "api-key", key(environment, provider));
        } else {
            properties.put("spring.http.clients.read-timeout", timeout);
        }
    }

    /** Servers on one's own machine ask for no key, but the client insists on one. */
    private static String key(ConfigurableEnvironment environment, ModelProvider provider) {
        String key = environment.getProperty("dateline.llm.api-key");
        if (StringUtils.hasText(key)) {
            return key.strip();
        }
        boolean own = provider == ModelProvider.OPENAI
                && StringUtils.hasText(environment.getProperty("dateline.llm.base-url"));
        String given = environment.getProperty("spring.ai." + provider.setting() + ".api-key");
        if (!own && !StringUtils.hasText(given)) {
            throw new IllegalStateException("dateline.llm.api-key is not set. " + provider.setting()
                    + " asks for a key: set DATELINE_LLM_APIKEY in the environment.");
        }
        return "none";
    }

    private static @Nullable ModelProvider provider(ConfigurableEnvironment environment) {
        String named = environment.getProperty("dateline.llm.provider");
        if (!StringUtils.hasText(named)) {
            named = environment.getProperty(CHAT);
        }
        if (StringUtils.hasText(named)) {
            return named.strip().equalsIgnoreCase(NONE) ? null : provider(named.strip());
        }
        return StringUtils.hasText(environment.getProperty("dateline.llm.model")) ? ModelProvider.OPENAI : null;
    }

    private static ModelProvider provider(String name) {
        try {
            return ModelProvider.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "dateline.llm.provider is '" + name + "'. It is openai, anthropic or ollama.", e);
        }
    }

    /** The address as the client wants it: for Chat Completions, the part before {@code /chat/completions}. */
    static String address(ModelProvider provider, @Nullable String given) {
        if (!StringUtils.hasText(given)) {
            return provider.address();
        }
        String address = given.strip().replaceFirst("/+$", "");
        if (provider != ModelProvider.OPENAI) {
            return address.replaceFirst("/(?:v1|api)(?:/\\w+)?$", "");
        }
        address = address.replaceFirst("/chat/completions$", "");
        boolean bare = address.matches("\\w+://[^/]+");
        return bare ? address + "/v1" : address;
    }
}

package dev.dateline.extraction.llm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class LanguageModelEnvironmentTests {

    private static final String CHAT = "spring.ai.model.chat";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OPENAI    | http://127.0.0.1:8000                      | http://127.0.0.1:8000/v1
            OPENAI    | http://127.0.0.1:8000/                     | http://127.0.0.1:8000/v1
            OPENAI    | http://127.0.0.1:8000/v1                   | http://127.0.0.1:8000/v1
            OPENAI    | http://127.0.0.1:8000/v1/                  | http://127.0.0.1:8000/v1
            OPENAI    | http://127.0.0.1:8000/v1/chat/completions  | http://127.0.0.1:8000/v1
            OPENAI    | http://127.0.0.1:8000/v1/chat/completions/ | http://127.0.0.1:8000/v1
            OPENAI    | https://example.org/api/paas/v4            | https://example.org/api/paas/v4
            OPENAI    | ` http://localhost:1234 `                  | http://localhost:1234/v1
            OPENAI    | ``                                         | https://api.openai.com/v1
            ANTHROPIC | ``                                         | https://api.anthropic.com
            ANTHROPIC | https://example.org/v1                     | https://example.org
            ANTHROPIC | https://example.org/v1/messages            | https://example.org
            ANTHROPIC | https://example.org/anthropic              | https://example.org/anthropic
            OLLAMA    | ``                                         | http://localhost:11434
            OLLAMA    | http://127.0.0.1:11434/                    | http://127.0.0.1:11434
            OLLAMA    | http://127.0.0.1:11434/api/chat            | http://127.0.0.1:11434
            """)
    void takesAddressesAsPeopleHaveThem(ModelProvider provider, String given, String address) {
        assertThat(LanguageModelEnvironment.address(provider, given)).isEqualTo(address);
    }

    @Test
    void connectsNothingWithoutAModel() {
        assertThat(environment().getProperty(CHAT)).isEqualTo("none");
        assertThat(environment("dateline.llm.provider=none").getProperty(CHAT)).isEqualTo("none");
    }

    @Test
    void aModelAloneIsOneOfOpenAi() {
        ConfigurableEnvironment environment = environment("dateline.llm.model=m", "dateline.llm.api-key=k");
        assertThat(environment.getProperty(CHAT)).isEqualTo("openai");
        assertThat(environment.getProperty("spring.ai.openai.chat.model")).isEqualTo("m");
        assertThat(environment.getProperty("spring.ai.openai.api-key")).isEqualTo("k");
        assertThat(environment.getProperty("spring.ai.openai.base-url")).isEqualTo("https://api.openai.com/v1");
        assertThat(environment.getProperty("spring.ai.openai.max-retries")).isEqualTo("0");
    }

    @Test
    void aServerOfOnesOwnNeedsNoKey() {
        assertThat(environment("dateline.llm.model=m", "dateline.llm.base-url=http://127.0.0.1:8000")
                        .getProperty("spring.ai.openai.api-key"))
                .isNotBlank();
        assertThat(environment("dateline.llm.model=m", "dateline.llm.provider=OLLAMA")
                        .getProperty("spring.ai.ollama.base-url"))
                .isEqualTo("http://localhost:11434");
    }

    @Test
    void springsOwnPropertiesComeFirst() {
        ConfigurableEnvironment environment = environment(
                "dateline.llm.model=m",
                "spring.ai.openai.api-key=own",
                "spring.ai.openai.timeout=5s",
                "spring.ai.openai.base-url=http://127.0.0.1:9/v1");
        assertThat(environment.getProperty("spring.ai.openai.api-key")).isEqualTo("own");
        assertThat(environment.getProperty("spring.ai.openai.timeout")).isEqualTo("5s");
        assertThat(environment.getProperty("spring.ai.openai.base-url")).isEqualTo("http://127.0.0.1:9/v1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dateline.llm.provider=openai                           | dateline.llm.model is not set
            dateline.llm.provider=anthropic                        | dateline.llm.model is not set
            dateline.llm.model=m                                   | dateline.llm.api-key is not set
            dateline.llm.model=m dateline.llm.provider=anthropic   | dateline.llm.api-key is not set
            dateline.llm.model=m dateline.llm.provider=gemini      | dateline.llm.provider is 'gemini'. It is openai, anthropic or ollama.
            """)
    void saysWhatIsMissing(String settings, String message) {
        assertThatThrownBy(() -> environment(settings.split(" ", -1))).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"DATELINE_LLM_APIKEY", "DATELINE_LLM_API_KEY"})
    void readsTheEnvironmentOfTheProcess(String name) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        Map<String, Object> variables = Map.of("DATELINE_LLM_MODEL", "m", name, "k");
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        assertThat(processed(environment).getProperty("spring.ai.openai.api-key"))
                .isEqualTo("k");
    }

    private static ConfigurableEnvironment environment(String... settings) {
        Map<String, Object> properties = new HashMap<>();
        Stream.of(settings)
                .forEach(setting -> properties.put(
                        setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)));
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        return processed(environment);
    }

    private static ConfigurableEnvironment processed(ConfigurableEnvironment environment) {
        ConfigurationPropertySources.attach(environment);
        new LanguageModelEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

package dev.dateline.cli.run;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

/** The settings given behind a command or in the environment, for commands that run without the application. */
public final class Settings {

    private static final DataSize DEFAULT_MAX_TEXT = DataSize.ofMegabytes(1);

    private final List<String> args;
    private final StandardEnvironment environment = new StandardEnvironment();
    private final Binder binder;

    /** @param args each as {@code --name=value} */
    public Settings(List<String> args) {
        this.args = List.copyOf(args);
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args.toArray(String[]::new)));
        this.binder = Binder.get(environment);
    }

    public List<String> args() {
        return args;
    }

    /** Which extractor reads articles, as the setting has it. */
    public String extractor() {
        return binder.bind("dateline.extractor", String.class).orElse("auto");
    }

    /** How many bytes of UTF-8 a text may have. */
    public int maxText() {
        return Math.toIntExact(binder.bind("dateline.max-text", DataSize.class)
                .orElse(DEFAULT_MAX_TEXT)
                .toBytes());
    }

    /** The folder of all that Dateline stores, also as a server's own file of settings has it. */
    public Path data() {
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Path.of(environment.getProperty("dateline.data", "./data"));
    }
}

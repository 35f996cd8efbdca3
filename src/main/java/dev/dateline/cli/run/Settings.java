package dev.dateline.cli.run;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

/** The settings given behind a command or in the environment, for commands that run without the application. */
public final class Settings {

    private static final DataSize DEFAULT_MAX_TEXT = DataSize.ofMegabytes(1);

    private final List<String> args;
    private final Binder binder;

    /** @param args each as {@code --name=value} */
    public Settings(List<String> args) {
        this.args = List.copyOf(args);
        StandardEnvironment environment = new StandardEnvironment();
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

    /** The folder of the embedded store. */
    public Path data() {
        return Path.of(binder.bind("dateline.data", String.class).orElse("./data"));
    }

    /** How many bytes of UTF-8 a text may have. */
    public int maxText() {
        return Math.toIntExact(binder.bind("dateline.max-text", DataSize.class)
                .orElse(DEFAULT_MAX_TEXT)
                .toBytes());
    }
}

package dev.dateline.cli.run;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on stderr while somebody watches; nothing if stderr is a file or a pipe. */
public final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 80;

    private final @Nullable ProgressBar bar;

    /** @param total how many steps there are; negative if that is not known */
    public ProgressLine(String task, long total) {
        bar = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setUnit(" articles", 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                        .build()
                : null;
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

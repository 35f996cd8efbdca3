package dev.dateline.cli;

import dev.dateline.archive.Archive;
import picocli.CommandLine.Model.CommandSpec;

/** Tells on stderr how an archive is getting on. */
final class Told implements Archive.Listener {

    private final CommandSpec spec;
    private final String file;
    private final Progress progress;
    private int bad;

    Told(CommandSpec spec, String file, Progress progress) {
        this.spec = spec;
        this.file = file;
        this.progress = progress;
    }

    @Override
    public void step() {
        progress.step();
    }

    @Override
    public void bad(int line, String why) {
        bad++;
        spec.commandLine().getErr().println(file + ", line " + line + ": " + why);
    }

    boolean allIsWell() {
        return bad == 0;
    }
}

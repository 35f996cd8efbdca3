package dev.dateline.cli.store;

import dev.dateline.archive.Archive;
import dev.dateline.cli.run.ProgressLine;
import picocli.CommandLine.Model.CommandSpec;

/** Tells on stderr how an archive is getting on. */
final class ArchiveProgress implements Archive.Listener {

    private final CommandSpec spec;
    private final String file;
    private final ProgressLine progress;
    private int bad;

    ArchiveProgress(CommandSpec spec, String file, ProgressLine progress) {
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

package dev.dateline.cli;

import picocli.CommandLine.Command;

/** For {@code --help} and wrong arguments alone; the application itself serves, before any command is looked at. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages and the HTTP interface (the default).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"1:it cannot start", "2:wrong arguments", "143:it was stopped"},
        footer = {"", "Example:", "  java -jar dateline.jar serve --server.port=8090"})
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("serve is not run as a command");
    }
}

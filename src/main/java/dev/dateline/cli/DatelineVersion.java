package dev.dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it has. */
final class DatelineVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = DatelineVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Dateline " + (version == null ? "(built from source)" : version)};
    }
}

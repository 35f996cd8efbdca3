package dev.dateline.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium or Chrome on this machine. None is ever downloaded. */
final class InstalledBrowser {

    static final String VARIABLE = "CHROME_BIN";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "microsoft-edge",
            "msedge.exe");

    private static final List<String> PLACES = List.of(
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application");

    private InstalledBrowser() {}

    static Optional<Path> find() {
        Stream<Path> named = Stream.ofNullable(System.getenv(VARIABLE)).map(Path::of);
        Stream<String> folders =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        Stream<Path> usual = Stream.concat(folders, PLACES.stream())
                .flatMap(place ->
                        Stream.concat(Stream.of(Path.of(place)), NAMES.stream().map(name -> Path.of(place, name))));
        return Stream.concat(named, usual)
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package dev.dateline.access.permission;

import dev.dateline.access.account.AccessRole;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The one table of who may do what, {@code permissions.txt}. Where several lines match, the most specific path counts, as
 * it does for the controllers. What no line matches is for admins alone.
 */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(EmbedSettings.class)
public class PermissionTable {

    private static final String FILE = "/dev/dateline/access/permissions.txt";
    private static final String EVERYBODY = "open";
    /** For those that a setting opens to everybody, and that take a reader otherwise. */
    private static final String EMBEDDED = "embed";

    private static final String COSTLY = "costly";

    private final List<Permission> lines;

    @Autowired
    PermissionTable(EmbedSettings embeds) {
        this(text(), embeds);
    }

    PermissionTable(String text, EmbedSettings embeds) {
        this.lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line(line, embeds.open()))
                .sorted(Comparator.comparing(Permission::path))
                .toList();
    }

    private static Permission line(String line, boolean openEmbeds) {
        String[] words = line.split("\\s+", -1);
        boolean costly = words.length == 4 && words[3].equals(COSTLY);
        if (words.length != (costly ? 4 : 3)) {
            throw new IllegalArgumentException(FILE + ": " + line);
        }
        boolean embedded = words[0].equals(EMBEDDED);
        AccessRole role = words[0].equals(EVERYBODY) || (embedded && openEmbeds)
                ? null
                : AccessRole.named(embedded ? "reader" : words[0])
                        .orElseThrow(() -> new IllegalArgumentException(FILE + ": " + line));
        return new Permission(words[1], PathPatternParser.defaultInstance.parse(words[2]), role, costly);
    }

    private static String text() {
        try (InputStream stream = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Permission> lines() {
        return lines;
    }

    /** What a request needs; empty if no line is about it. */
    public Optional<Permission> of(HttpServletRequest request) {
        PathContainer path = path(request);
        return switch (request.getMethod()) {
            case "HEAD" -> of("GET", path);
            case "OPTIONS" ->
                lines.stream().filter(line -> line.path().matches(path)).min(BY_ROLE);
            default -> of(request.getMethod(), path);
        };
    }

    private static final Comparator<Permission> BY_ROLE =
            Comparator.comparing(Permission::role, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Optional<Permission> of(String method, PathContainer path) {
        return lines.stream().filter(line -> line.matches(method, path)).findFirst();
    }

    /** Whether any method is known at the request's path. */
    public boolean knows(HttpServletRequest request) {
        PathContainer path = path(request);
        return lines.stream().anyMatch(line -> line.path().matches(path));
    }

    private static PathContainer path(HttpServletRequest request) {
        return (ServletRequestPathUtils.hasParsedRequestPath(request)
                        ? ServletRequestPathUtils.getParsedRequestPath(request)
                        : ServletRequestPathUtils.parseAndCache(request))
                .pathWithinApplication();
    }
}

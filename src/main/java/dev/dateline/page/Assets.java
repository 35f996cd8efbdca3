package dev.dateline.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Addresses of static files that change with their content, so that browsers need not ask for them again. All files have
 * one hash together, and it stands before their names: so a script module finds those it imports beside it, and never
 * one of another version.
 */
@Component
class Assets implements WebMvcConfigurer {

    private static final String ROOT = "/assets/";
    private static final String WEBJARS = "classpath*:/META-INF/resources/webjars/";
    private static final List<String> FILES = List.of(
            "classpath*:/static/**/*.*",
            WEBJARS + "cytoscape/*/dist/cytoscape.esm.min.mjs",
            WEBJARS + "htmx.org/*/dist/htmx.min.js");
    private static final int LETTERS = 16;

    private final String root;

    Assets() {
        root = ROOT
                + hash(FILES.stream()
                        .flatMap(files -> Arrays.stream(find(files)))
                        .toList());
    }

    /** The address of a file below {@code static}, or of a WebJar's. */
    String at(String path) {
        return root + path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forever =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler(root + "/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(forever)
                .resourceChain(true);
        registry.addResourceHandler(root + "/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(forever);
    }

    static String hash(List<Resource> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Resource> sorted = files.stream()
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
            for (Resource file : sorted) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Resource[] find(String files) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

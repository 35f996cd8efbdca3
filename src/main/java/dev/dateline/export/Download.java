package dev.dateline.export;

import dev.dateline.export.format.Addresses;
import dev.dateline.export.format.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * An answer that is a file.
 *
 * @param name of the file, without its extension
 * @param next the cursor of the next page; null if all is answered
 */
record Download(String name, @Nullable String next) {

    /** Writes it as it comes, so that it may be as long as it likes. */
    <T> void send(Format<T> format, T told, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(new MediaType(format.format().type(), StandardCharsets.UTF_8).toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format.format().extension())
                        .build()
                        .toString());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (next != null) {
            response.setHeader(HttpHeaders.LINK, "<" + following(request, next) + ">; rel=\"next\"");
        }
        Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 14);
        format.write(told, out);
        out.flush();
    }

    private static String following(HttpServletRequest request, String next) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("cursor", next)
                .build()
                .toUriString();
    }

    /** The server that was asked, as those who ask see it. */
    static Addresses addresses(HttpServletRequest request) {
        return new Addresses(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}

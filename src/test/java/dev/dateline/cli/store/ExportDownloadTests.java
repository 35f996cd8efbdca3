package dev.dateline.cli.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.archive.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDownloadTests {

    @ParameterizedTest
    @CsvSource({"401, DATELINE_TOKEN", "403, not of an admin", "503, status 503"})
    void saysWhyAServerGivesNoneAndOpensNoFile(int status, String why) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/export", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> new ExportDownload(address, null)
                            .to(
                                    () -> {
                                        throw new AssertionError("opened");
                                    },
                                    mock(Archive.Listener.class)))
                    .withMessageContaining(why);
        } finally {
            server.stop(0);
        }
    }
}

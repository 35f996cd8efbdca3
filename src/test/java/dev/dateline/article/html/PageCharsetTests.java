package dev.dateline.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTests {

    private static final String WORDS = "“Zoë’s café” – the one in Łódź – paid €40 on Monday.";
    private static final String WESTERN = "“Zoë’s café” – the one in Brno – paid €40 on Monday.";

    /** What it is written in, what the server says, and what the page says. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8,        ,           ",
        "UTF-8,        UTF-8,      ",
        "UTF-8,        nonsense,   <meta charset=utf-8>",
        "UTF-8,        ,           <meta http-equiv=Content-Type content='text/html; charset=utf-8'>",
        "UTF-16,       ,           ",
        "windows-1250, ,           <meta charset=windows-1250>",
        "windows-1250, windows-1250, <meta charset=utf-8>",
        "windows-1252, ,           <meta charset=iso-8859-1>",
        "windows-1252, ISO-8859-1, ",
        "windows-1252, ,           '<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>'",
        "windows-1252, ,           <meta charset=nonsense>",
        "windows-1252, ,           "
    })
    void isToldAsBrowsersDo(String written, String said, String declared) throws Exception {
        String words = written.equals("windows-1252") ? WESTERN : WORDS.replace("€40", "40");
        String html = (declared == null ? "" : declared) + "<title>Café</title><body><p>" + words + "</p>";
        byte[] page = html.getBytes(Charset.forName(written));
        assertThat(new HtmlPage(LocalDate.of(2030, 1, 1))
                        .read(new ByteArrayInputStream(page), said)
                        .text())
                .isEqualTo(words);
    }
}

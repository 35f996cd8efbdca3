package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFilesTests {

    @TempDir
    Path folder;

    private final ArticleFiles files = new ArticleFiles(new ArticleReader(1000, Clock.systemUTC()));

    @Test
    void readsATextWithWhatIsSaidOfIt() throws IOException {
        Article article =
                only(write("note.txt", "\uFEFFHarbour Foods raised money.\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.text()).isEqualTo("Harbour Foods raised money.\r\n");
        assertThat(article.outlet()).isEqualTo("The Quay");
        assertThat(article.publishedAt()).hasToString("2024-03-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsATextInTheCharacterSetsThatEditorsWrite(String charset) throws IOException {
        byte[] text = "“Zoë’s café” – sold.".getBytes(Charset.forName(charset));
        assertThat(only(write("note.txt", text)).text()).isEqualTo("“Zoë’s café” – sold.");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        assertThat(read(write("note.pdf", new byte[] {'%', 'P', 'D', 'F', 0, 1, 'a'})))
                .singleElement()
                .isInstanceOf(ArticleLine.Bad.class);
    }

    @Test
    void readsOneArticleAsJson() throws IOException {
        byte[] json = "{\"text\": \"The mill was sold.\", \"outlet\": \"The Weir\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(only(write("note.json", json)).outlet()).isEqualTo("The Weir");
        assertThat(read(write("other.json", "[1]".getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .isInstanceOf(ArticleLine.Bad.class);
    }

    @Test
    void readsAPageInTheCharacterSetThatItDeclares() throws IOException {
        String html = "<meta charset=iso-8859-1><title>Orlanne</title><p>Orlanne opened a café.</p>";
        Article article = only(write("page.HTML", html.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(article.text()).isEqualTo("Orlanne opened a café.");
        assertThat(article.title()).isEqualTo("Orlanne");
    }

    @Test
    void readsManyArticlesFromLines() throws IOException {
        Path lines = write("two.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(lines)).hasSize(2).allMatch(ArticleLine.Read.class::isInstance);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Article only(Path file) throws IOException {
        return ((ArticleLine.Read) read(file).getFirst()).article();
    }

    private List<ArticleLine> read(Path file) throws IOException {
        try (Stream<ArticleLine> lines = files.read(file, Draft.about("The Quay", "2024-03-22"))) {
            return lines.toList();
        }
    }
}

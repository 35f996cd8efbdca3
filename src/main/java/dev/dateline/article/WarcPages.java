package dev.dateline.article;

import dev.dateline.article.InvalidArticle.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The articles of a web archive (WARC): its HTML answers of status 200, numbered as its records are. */
final class WarcPages {

    private static final int OK = 200;

    private final ArticleReader reader;

    WarcPages(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * The pages, lazily, each an article or what is wrong with it. The caller closes the stream.
     *
     * @throws UncheckedIOException while streaming, if the archive is damaged
     */
    Stream<ArticleLine> read(InputStream archive, Draft about) throws IOException {
        WarcReader records = new WarcReader(archive);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(new Pages(records, about), Spliterator.ORDERED), false)
                .onClose(() -> close(records));
    }

    private static void close(WarcReader records) {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page has to be read before the next record is asked for, so nothing is read ahead. */
    private final class Pages implements Iterator<ArticleLine> {

        private final WarcReader records;
        private final Draft about;
        private int number;
        private @Nullable ArticleLine next;

        Pages(WarcReader records, Draft about) {
            this.records = records;
            this.about = about;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                Optional<WarcRecord> record = record();
                if (record.isEmpty()) {
                    return false;
                }
                next = page(record.get());
            }
            return true;
        }

        @Override
        public ArticleLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ArticleLine page = Objects.requireNonNull(next);
            next = null;
            return page;
        }

        private Optional<WarcRecord> record() {
            try {
                number++;
                return records.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Null where the record is no page. */
        private @Nullable ArticleLine page(WarcRecord record) {
            try {
                return record instanceof WarcResponse response && isPage(response) ? article(response) : null;
            } catch (InvalidArticle e) {
                return new ArticleLine.Bad(number, e);
            } catch (IOException e) {
                // The answer is damaged; where the archive is, the next record says so.
                return new ArticleLine.Bad(number, unreadable(String.valueOf(e.getMessage())));
            }
        }

        private boolean isPage(WarcResponse response) throws IOException {
            HttpResponse http = response.http();
            MediaType type = http.contentType().base();
            return http.status() == OK
                    && (type.equals(MediaType.HTML) || type.toString().equals("application/xhtml+xml"));
        }

        private ArticleLine article(WarcResponse response) throws IOException, InvalidArticle {
            String charset = response.http().contentType().parameters().get("charset");
            try (InputStream html = response.http().bodyDecoded().stream()) {
                URI from = new URI(response.target());
                return new ArticleLine.Read(number, reader.read(html, known(charset), from, about));
            } catch (URISyntaxException e) {
                throw unreadable("its address is none");
            }
        }

        /** A character set that nobody knows is as good as none: the page may say it itself. */
        private @Nullable String known(@Nullable String charset) {
            try {
                return charset != null && Charset.isSupported(charset) ? charset : null;
            } catch (IllegalCharsetNameException e) {
                return null;
            }
        }

        private InvalidArticle unreadable(String why) {
            return new InvalidArticle(
                    Fault.NO_ARTICLE, "html", "The record cannot be read: " + why + ".", "Leave it out.");
        }
    }
}

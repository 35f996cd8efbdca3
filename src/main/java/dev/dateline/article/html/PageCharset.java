package dev.dateline.article.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a page or a text, as browsers tell it.
 *
 * <p>They read Latin-1 and ASCII as Windows-1252, which has quotation marks where those have nothing, and also a page that
 * names no character set and is not UTF-8.
 */
public final class PageCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A page names its character set near its beginning; browsers look no further than 1,024 bytes. */
    private static final int BEGINNING = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
                    + "|^\\s*<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private PageCharset() {}

    /**
     * The name of the character set to read a page in; null where the parser is to find it.
     *
     * @param said the one that was said along with the page; null where only the page says it
     */
    static @Nullable String of(byte[] page, @Nullable String said) {
        if (beginsWithMark(page)) {
            return null;
        }
        Charset along = known(said);
        Charset known = along == null ? known(declared(page)) : along;
        if (known == null) {
            return isUtf8(page) ? null : WINDOWS.name();
        }
        return isPartOfWindows(known) ? WINDOWS.name() : along == null ? null : along.name();
    }

    /** A text that names no character set, without its byte order mark. */
    public static String decoded(byte[] text) {
        if (beginsWithMark(text)) {
            boolean wide = (text[0] & 0xff) >= 0xfe;
            String marked = new String(text, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            return marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        }
        return new String(text, isUtf8(text) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static boolean beginsWithMark(byte[] page) {
        if (page.length < 2) {
            return false;
        }
        int first = ((page[0] & 0xff) << 8) | (page[1] & 0xff);
        return first == 0xfeff || first == 0xfffe || first == 0xefbb;
    }

    private static @Nullable String declared(byte[] page) {
        String beginning = new String(page, 0, Math.min(page.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        if (!declared.find()) {
            return null;
        }
        return declared.group(1) == null ? declared.group(2) : declared.group(1);
    }

    private static @Nullable Charset known(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static boolean isPartOfWindows(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    }

    /** Whether more of what is no ASCII can be read so than not: a few bytes may be damaged. */
    private static boolean isUtf8(byte[] page) {
        String read = new String(page, StandardCharsets.UTF_8);
        long others = read.chars().filter(c -> c > 0x7f).count();
        long damaged = read.chars().filter(c -> c == 0xfffd).count();
        return damaged * 2 <= others;
    }
}

package dev.dateline.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180) for spreadsheets: a byte order mark says that it is UTF-8, and a text that a
 * spreadsheet would run as a formula gets an apostrophe in front, as it may come from any web page.
 *
 * <p>Spreadsheets of many countries part cells at semicolons, whatever the commas say; so a part of a text behind one, or
 * on a line of its own, gets an apostrophe as well.
 */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What begins a formula in some spreadsheet, including the wide forms of the signs. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern FORMULA_WITHIN =
            Pattern.compile("(?<=[\\s\\S][;\t\r\n])(?=[ \\u00A0]*[=+@\uFF1D\uFF0B\uFF20-])");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*");

    private final CSVPrinter printer;

    public CsvWriter(Writer out, List<String> header) throws IOException {
        out.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        row(header);
    }

    /** Writes a row; null is an empty cell. A number is written as it is, anything else as text. */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell == null || cell instanceof Number ? cell : harmless(cell.toString()));
        }
        printer.println();
    }

    private static String harmless(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return text; // a link that is changed leads nowhere
        }
        String within = FORMULA_WITHIN.matcher(text).replaceAll("'");
        return beginsFormula(text) || beginsFormula(text.stripLeading()) ? "'" + within : within;
    }

    private static boolean beginsFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}

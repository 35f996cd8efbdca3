package dev.dateline.table;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.fact.claim.Claim;
import dev.dateline.fact.claim.Evidence;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.event.Participant;
import dev.dateline.fact.event.Role;
import dev.dateline.fact.field.Details;
import dev.dateline.fact.field.OwnField;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as an article that makes one claim. Its text lists the cells, and all of it is the evidence; the same
 * row of the same source is the same article.
 */
final class RowClaim {

    private static final String EXTRACTOR = "table/1";
    private static final Pattern FIRST_OF_JANUARY = Pattern.compile("(\\d{4})-01-01");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,_ ](?=\\d{3}(?!\\d))");

    private final TableSettings settings;
    private final Map<TableField, String> cells;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    /** @param cells what the row says, without what it leaves empty */
    RowClaim(TableSettings settings, Map<TableField, String> cells) {
        this.settings = settings;
        this.cells = cells;
    }

    /** @throws BadRow if a cell cannot be read, or one is missing */
    TableClaim read() throws BadRow {
        String text = cells.entrySet().stream()
                .map(cell -> cell.getKey().word() + ": " + cell.getValue())
                .collect(Collectors.joining("\n"));
        String source = cells.getOrDefault(TableField.SOURCE, settings.source());
        ArticleId id = id(source, text);
        Article article =
                new Article(id, null, source, settings.kind() + " of " + source, null, settings.published(), text);
        Event event = event();
        When when = when();
        Claim claim =
                new Claim(event, status(when), when, List.of(), 1, EXTRACTOR, Evidence.of(id, text, 0, text.length()));
        return new TableClaim(article, new Extraction(id, List.copyOf(entities.values()), List.of(claim)));
    }

    /** What lies after the day on which the table counts as known has not happened yet. */
    private Status status(@Nullable When when) {
        LocalDate known =
                Objects.requireNonNullElseGet(settings.published(), () -> LocalDate.now(ZoneId.systemDefault()));
        boolean ahead =
                when != null && when.earliest() != null && when.earliest().isAfter(known);
        return ahead ? Status.PLANNED : Status.HAPPENED;
    }

    private ArticleId id(String source, String text) {
        String content = source + "\n" + settings.kind() + "\n" + text;
        return new ArticleId("table-" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Event event() throws BadRow {
        List<Participant> participants = new ArrayList<>();
        for (Map.Entry<TableField, Role> part : settings.kind().roles().entrySet()) {
            for (String name : names(part.getKey())) {
                participants.add(new Participant(part.getValue(), entity(name, part.getKey())));
            }
        }
        participants.sort((one, other) -> one.role().compareTo(other.role()));
        Details details = details();
        try {
            return Event.of(settings.kind().event(), participants, details);
        } catch (IllegalArgumentException incomplete) {
            throw new BadRow(String.valueOf(incomplete.getMessage()));
        }
    }

    /** Several names in one cell stand between semicolons. */
    private List<String> names(TableField field) {
        return Arrays.stream(cells.getOrDefault(field, "").split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private EntityId entity(String name, TableField field) throws BadRow {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new BadRow(field.word() + " is no name: " + name);
        }
        EntityKind kind = field == TableField.PERSON ? EntityKind.PERSON : EntityKind.ORGANIZATION;
        return entities.computeIfAbsent(
                        kind + " " + name,
                        none -> new Entity(new EntityId("e" + entities.size()), kind, null, name, List.of()))
                .id();
    }

    private Details details() throws BadRow {
        Details.Builder details = Details.builder().with(OwnField.SERIES, series());
        String title = cells.get(TableField.TITLE);
        if (title != null) {
            details.with(OwnField.TITLES, List.of(title));
        }
        return details.with(OwnField.RAISED, money(TableField.AMOUNT))
                .with(OwnField.PRICE, money(cells.containsKey(TableField.PRICE) ? TableField.PRICE : TableField.AMOUNT))
                .build();
    }

    /** Without the word "series", as rounds are named. */
    private @Nullable String series() {
        String series = cells.get(TableField.SERIES);
        return series == null ? null : series.replaceFirst("(?i)^series\\s+", "");
    }

    private @Nullable Money money(TableField field) throws BadRow {
        String amount = cells.get(field);
        if (amount == null) {
            return null;
        }
        String currency = cells.getOrDefault(TableField.CURRENCY, settings.currency());
        if (currency.isEmpty()) {
            throw new BadRow(field.word() + " has no currency; name a column, or give --currency");
        }
        try {
            return new Money(
                    new BigDecimal(THOUSANDS.matcher(amount).replaceAll("")),
                    Currency.getInstance(currency.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unreadable) {
            throw new BadRow(field.word() + " is no amount of money: " + amount + " " + currency);
        }
    }

    private @Nullable When when() throws BadRow {
        String date = cells.get(TableField.DATE);
        if (date == null) {
            return null;
        }
        String said =
                settings.yearOnlyJanuary() ? FIRST_OF_JANUARY.matcher(date).replaceFirst("$1") : date;
        try {
            return When.parse(said, When.Basis.STATED);
        } catch (RuntimeException unreadable) {
            throw new BadRow("date is no ISO 8601 or EDTF date: " + date);
        }
    }
}

package dev.dateline.fact.field;

import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that belongs to some kinds of event only. This is the one list of them: how each is written, called and
 * compared is taken from here, and what stores, merges, exports or shows own fields goes through {@link #ALL}.
 *
 * @param <T> what the field holds
 */
public final class OwnField<T> {

    public static final OwnField<String> SERIES = new OwnField<>(
            "series",
            FieldType.NAME,
            "Series",
            Details::series,
            Details.Builder::series,
            "the name of the round without the word \"series\": \"A\", \"B2\", \"seed\", \"pre-seed\"");

    public static final OwnField<Money> RAISED = new OwnField<>(
            "raised",
            FieldType.MONEY,
            "Raised",
            Details::raised,
            Details.Builder::raised,
            "the new money of this one round or offering, as {amount, currency}; never a total of several rounds");

    public static final OwnField<Valuation> VALUATION = new OwnField<>(
            "valuation",
            FieldType.VALUATION,
            "Valuation",
            Details::valuation,
            Details.Builder::valuation,
            "what the company is said to be worth at this event, as {amount, currency}");

    public static final OwnField<Money> PRICE = new OwnField<>(
            "price",
            FieldType.MONEY,
            "Price",
            Details::price,
            Details.Builder::price,
            "what is paid or offered for the target as a whole, as {amount, currency}; never a price per share");

    public static final OwnField<Boolean> MERGER = new OwnField<>(
            "merger",
            FieldType.FLAG,
            "Merger",
            Details::merger,
            Details.Builder::merger,
            "true if the text calls it a merger");

    public static final OwnField<List<String>> TITLES = new OwnField<>(
            "titles",
            FieldType.TITLES,
            "Title",
            own -> own.titles().isEmpty() ? null : own.titles(),
            (own, titles) -> own.titles(titles == null ? List.of() : titles),
            "the posts as the text names them: \"chief executive\", \"board member\"");

    public static final OwnField<Boolean> INTERIM = new OwnField<>(
            "interim",
            FieldType.FLAG,
            "Interim",
            Details::interim,
            Details.Builder::interim,
            "true if the post is held only until another person is found");

    public static final OwnField<Boolean> JOINT = new OwnField<>(
            "joint",
            FieldType.FLAG,
            "Shared post",
            Details::joint,
            Details.Builder::joint,
            "true if the post is shared with another person, as by co-CEOs");

    public static final OwnField<Boolean> BOARD_SEAT = new OwnField<>(
            "boardSeat",
            FieldType.FLAG,
            "Board seat",
            Details::boardSeat,
            Details.Builder::boardSeat,
            "true if the post is a seat on the board");

    public static final OwnField<Manner> MANNER = new OwnField<>(
            "manner",
            FieldType.MANNER,
            "Manner",
            Details::manner,
            Details.Builder::manner,
            "RESIGNED, DISMISSED or RETIRED if the text says so, else UNSPECIFIED");

    public static final OwnField<Long> HEADCOUNT = new OwnField<>(
            "headcount",
            FieldType.COUNT,
            "Head count",
            Details::headcount,
            Details.Builder::headcount,
            "how many people are laid off, as a number");

    public static final OwnField<Double> SHARE = new OwnField<>(
            "share",
            FieldType.SHARE,
            "Share of staff",
            Details::share,
            Details.Builder::share,
            "which share of the staff is laid off, from 0 to 1");

    public static final OwnField<String> JURISDICTION = new OwnField<>(
            "jurisdiction",
            FieldType.PLACE,
            "Jurisdiction",
            Details::jurisdiction,
            Details.Builder::jurisdiction,
            "the country, state or city where the case is heard, as the text names it");

    public static final OwnField<String> COURT = new OwnField<>(
            "court", FieldType.NAME, "Court", Details::court, Details.Builder::court, "the court as the text names it");

    public static final OwnField<String> STAGE = new OwnField<>(
            "stage",
            FieldType.WORDING,
            "Stage",
            Details::stage,
            Details.Builder::stage,
            "how far the case is: filed, pre-trial, trial, appeal or settled");

    public static final OwnField<String> SUBJECT = new OwnField<>(
            "subject",
            FieldType.WORDING,
            "About",
            Details::subject,
            Details.Builder::subject,
            "what it is about, or what is demanded, in a few words of the text");

    public static final OwnField<String> OUTCOME = new OwnField<>(
            "outcome",
            FieldType.NAME,
            "Outcome",
            Details::outcome,
            Details.Builder::outcome,
            "what was decided, in a few words of the text");

    public static final OwnField<Money> AMOUNT = new OwnField<>(
            "amount",
            FieldType.MONEY,
            "Amount",
            Details::amount,
            Details.Builder::amount,
            "the fine, the damages or the settlement, as {amount, currency}");

    public static final OwnField<String> DEGREE = new OwnField<>(
            "degree",
            FieldType.WORDING,
            "Degree",
            Details::degree,
            Details.Builder::degree,
            "the degree as the text names it");

    public static final OwnField<String> FIELD_OF_STUDY = new OwnField<>(
            "field",
            FieldType.WORDING,
            "Field",
            Details::field,
            Details.Builder::field,
            "the field of study as the text names it");

    /** All of them, in the order in which they are written and shown. */
    public static final List<OwnField<?>> ALL = List.of(
            SERIES,
            RAISED,
            VALUATION,
            PRICE,
            MERGER,
            TITLES,
            INTERIM,
            JOINT,
            BOARD_SEAT,
            MANNER,
            HEADCOUNT,
            SHARE,
            JURISDICTION,
            COURT,
            STAGE,
            SUBJECT,
            OUTCOME,
            AMOUNT,
            DEGREE,
            FIELD_OF_STUDY);

    private final String json;
    private final FieldType type;
    private final String label;
    private final Function<Details, @Nullable T> get;
    private final BiConsumer<Details.Builder, @Nullable T> set;
    private final String meaning;

    private OwnField(
            String json,
            FieldType type,
            String label,
            Function<Details, @Nullable T> get,
            BiConsumer<Details.Builder, @Nullable T> set,
            String meaning) {
        this.json = json;
        this.type = type;
        this.label = label;
        this.get = get;
        this.set = set;
        this.meaning = meaning;
    }

    /** The name of the field in JSON and in the store. */
    public String json() {
        return json;
    }

    /** What sort of value the field holds. */
    public FieldType type() {
        return type;
    }

    /** What the field is called on a page. */
    public String label() {
        return label;
    }

    /** What the field holds, as a phrase. */
    public String meaning() {
        return meaning;
    }

    /** The value of the field; null where it is not known or does not apply. */
    public @Nullable T of(Details details) {
        return get.apply(details);
    }

    /** Sets the field; null makes it unknown. */
    public void set(Details.Builder details, @Nullable T value) {
        set.accept(details, value);
    }

    /** Sets the field to a value that was read by its {@link #type}. */
    @SuppressWarnings("unchecked") // each type stands for one class of values
    public void setRead(Details.Builder details, @Nullable Object value) {
        set(details, (T) value);
    }

    @Override
    public String toString() {
        return json;
    }
}

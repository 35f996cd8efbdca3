package dev.dateline.fact.field;

import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.ArrayList;
import java.util.List;

/**
 * A field that belongs to some kinds of event only. This is the one list of them: how each is written, called and
 * compared is taken from here, and what stores, merges, exports or shows own fields goes through {@link #ALL}. The
 * kinds that have it are in {@code EventDefinition}.
 *
 * @param <T> what the field holds
 */
@SuppressWarnings("UnusedTypeParameter") // it is what Details.get() returns
public final class OwnField<T> {

    private static final List<OwnField<?>> LISTED = new ArrayList<>();

    public static final OwnField<String> SERIES = name(
            "series",
            "Series",
            "the name of the round without the word \"series\": \"A\", \"B2\", \"seed\", \"pre-seed\"");

    public static final OwnField<Money> RAISED = money(
            "raised",
            "Raised",
            "the new money of this one round or offering, as {amount, currency}; never a total of several rounds");

    public static final OwnField<Valuation> VALUATION = valuation(
            "valuation", "Valuation", "what the company is said to be worth at this event, as {amount, currency}");

    public static final OwnField<Money> PRICE = money(
            "price",
            "Price",
            "what is paid or offered for the target as a whole, as {amount, currency}; never a price per share");

    public static final OwnField<Boolean> MERGER = flag("merger", "Merger", "true if the text calls it a merger");

    public static final OwnField<List<String>> TITLES =
            titles("titles", "Title", "the posts as the text names them: \"chief executive\", \"board member\"");

    public static final OwnField<Boolean> INTERIM =
            flag("interim", "Interim", "true if the post is held only until another person is found");

    public static final OwnField<Boolean> JOINT =
            flag("joint", "Shared post", "true if the post is shared with another person, as by co-CEOs");

    public static final OwnField<Boolean> BOARD_SEAT =
            flag("boardSeat", "Board seat", "true if the post is a seat on the board");

    public static final OwnField<Manner> MANNER =
            manner("manner", "Manner", "RESIGNED, DISMISSED or RETIRED if the text says so, else UNSPECIFIED");

    public static final OwnField<Long> HEADCOUNT =
            count("headcount", "Head count", "how many people are laid off, as a number");

    public static final OwnField<Double> SHARE =
            share("share", "Share of staff", "which share of the staff is laid off, from 0 to 1");

    public static final OwnField<String> JURISDICTION = place(
            "jurisdiction", "Jurisdiction", "the country, state or city where the case is heard, as the text names it");

    public static final OwnField<String> COURT = name("court", "Court", "the court as the text names it");

    public static final OwnField<String> STAGE =
            wording("stage", "Stage", "how far the case is: filed, pre-trial, trial, appeal or settled");

    public static final OwnField<String> SUBJECT =
            wording("subject", "About", "what it is about, or what is demanded, in a few words of the text");

    public static final OwnField<String> OUTCOME =
            name("outcome", "Outcome", "what was decided, in a few words of the text");

    public static final OwnField<Money> AMOUNT =
            money("amount", "Amount", "the fine, the damages or the settlement, as {amount, currency}");

    public static final OwnField<String> DEGREE = wording("degree", "Degree", "the degree as the text names it");

    public static final OwnField<String> FIELD_OF_STUDY =
            wording("field", "Field", "the field of study as the text names it");

    /** All of them, in the order in which they are written and shown: that in which they stand above. */
    public static final List<OwnField<?>> ALL = List.copyOf(LISTED);

    private final String json;
    private final FieldType type;
    private final String label;
    private final String meaning;

    private OwnField(String json, FieldType type, String label, String meaning) {
        this.json = json;
        this.type = type;
        this.label = label;
        this.meaning = meaning;
    }

    private static OwnField<String> name(String json, String label, String meaning) {
        return listed(FieldType.NAME, json, label, meaning);
    }

    private static OwnField<String> wording(String json, String label, String meaning) {
        return listed(FieldType.WORDING, json, label, meaning);
    }

    private static OwnField<String> place(String json, String label, String meaning) {
        return listed(FieldType.PLACE, json, label, meaning);
    }

    private static OwnField<Money> money(String json, String label, String meaning) {
        return listed(FieldType.MONEY, json, label, meaning);
    }

    private static OwnField<Valuation> valuation(String json, String label, String meaning) {
        return listed(FieldType.VALUATION, json, label, meaning);
    }

    private static OwnField<Boolean> flag(String json, String label, String meaning) {
        return listed(FieldType.FLAG, json, label, meaning);
    }

    private static OwnField<List<String>> titles(String json, String label, String meaning) {
        return listed(FieldType.TITLES, json, label, meaning);
    }

    private static OwnField<Manner> manner(String json, String label, String meaning) {
        return listed(FieldType.MANNER, json, label, meaning);
    }

    private static OwnField<Long> count(String json, String label, String meaning) {
        return listed(FieldType.COUNT, json, label, meaning);
    }

    private static OwnField<Double> share(String json, String label, String meaning) {
        return listed(FieldType.SHARE, json, label, meaning);
    }

    private static <T> OwnField<T> listed(FieldType type, String json, String label, String meaning) {
        OwnField<T> field = new OwnField<>(json, type, label, meaning);
        LISTED.add(field);
        return field;
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

    /** The same in each run, unlike that of an object, so that collections keep their order. */
    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json;
    }
}

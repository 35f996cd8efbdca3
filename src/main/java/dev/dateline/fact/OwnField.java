package dev.dateline.fact;

/** The fields that belong to some kinds of event only: how each is written in JSON, and what it means. */
public enum OwnField {
    SERIES("series", "the name of the round without the word \"series\": \"A\", \"B2\", \"seed\", \"pre-seed\""),
    RAISED(
            "raised",
            "the new money of this one round or offering, as {amount, currency}; never a total of several rounds"),
    VALUATION("valuation", "what the company is said to be worth at this event, as {amount, currency}"),
    PRICE("price", "what is paid or offered for the target as a whole, as {amount, currency}; never a price per share"),
    MERGER("merger", "true if the text calls it a merger"),
    TITLES("titles", "the posts as the text names them: \"chief executive\", \"board member\""),
    INTERIM("interim", "true if the post is held only until another person is found"),
    JOINT("joint", "true if the post is shared with another person, as by co-CEOs"),
    BOARD_SEAT("boardSeat", "true if the post is a seat on the board"),
    MANNER("manner", "RESIGNED, DISMISSED or RETIRED if the text says so, else UNSPECIFIED"),
    HEADCOUNT("headcount", "how many people are laid off, as a number"),
    SHARE("share", "which share of the staff is laid off, from 0 to 1"),
    JURISDICTION("jurisdiction", "the country, state or city where the case is heard, as the text names it"),
    COURT("court", "the court as the text names it"),
    STAGE("stage", "how far the case is: filed, pre-trial, trial, appeal or settled"),
    SUBJECT("subject", "what it is about, or what is demanded, in a few words of the text"),
    OUTCOME("outcome", "what was decided, in a few words of the text"),
    AMOUNT("amount", "the fine, the damages or the settlement, as {amount, currency}"),
    DEGREE("degree", "the degree as the text names it"),
    FIELD_OF_STUDY("field", "the field of study as the text names it");

    private final String json;
    private final String meaning;

    OwnField(String json, String meaning) {
        this.json = json;
        this.meaning = meaning;
    }

    /** The name of the field in JSON. */
    public String json() {
        return json;
    }

    /** What the field holds, as a phrase. */
    public String meaning() {
        return meaning;
    }
}

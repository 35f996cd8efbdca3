package dev.dateline.fact.event;

/** The part that an entity plays in an event. */
public enum Role {
    COMPANY("the company that the event is about"),
    LEAD_INVESTOR("an investor who led the round, or one of several who did"),
    INVESTOR("an investor who joined the round without leading it"),
    FOUNDER("a person or an organization that founded it"),
    ACQUIRER("the organization that buys or wants to buy"),
    TARGET("what is bought: an organization, a business or a product line"),
    SELLER("the organization that sells the target"),
    PERSON("the person whose post or education it is"),
    ORGANIZATION("the organization that has the post, or where the person studied"),
    PREDECESSOR("the person who held the post before"),
    SUCCESSOR("the person who takes the post next"),
    APPOINTER("the person or the body that appoints"),
    DEMANDER("the one who demands"),
    ADDRESSEE("the one from whom it is demanded"),
    SUBJECT("the one who is investigated; of a demand, the person it concerns"),
    PLAINTIFF("the one who sues or brings the charge"),
    DEFENDANT("the one who is sued or charged"),
    COURT("the court, where it is named as an organization"),
    AGENCY("the authority that investigates or decides"),
    PRODUCT("the product, service, model or version"),
    PARTY("one of several equal sides"),
    SUITOR("a possible buyer"),
    VENUE("the exchange or the place of the listing");

    private final String meaning;

    Role(String meaning) {
        this.meaning = meaning;
    }

    /** Who takes the role, as a phrase. */
    public String meaning() {
        return meaning;
    }
}

package dev.dateline.fact.field;

import dev.dateline.fact.value.Manner;
import dev.dateline.fact.value.Money;
import dev.dateline.fact.value.Valuation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own fields of all kinds of event in one flat form, as files and the graph keep them; null where a field does not
 * apply or is not known.
 *
 * @param series the round's name without the word "series": {@code A}, {@code B}, {@code seed}
 * @param raised the new money of a round or an offering
 * @param valuation what the company is said to be worth
 * @param price what is paid, or offered, for the target
 * @param merger whether it is called a merger
 * @param titles the posts taken, left, held or searched for, as written; empty where none is named
 * @param interim whether the post is held until another is found
 * @param joint whether the post is shared, as by co-CEOs
 * @param boardSeat whether it is a seat on the board
 * @param manner how the post was left
 * @param headcount how many people are laid off
 * @param share which share of the staff is laid off, from 0 to 1
 * @param jurisdiction where the case is heard: {@code UK}, {@code California}
 * @param court the court as named
 * @param stage how far the case is: {@code filed}, {@code pre-trial}, {@code trial}, {@code appeal}, {@code settled}
 * @param subject what it is about, what is demanded, which chapter: the words of the text
 * @param outcome what was decided: {@code settled}, {@code dismissed}, {@code fined}, …
 * @param amount what a ruling or a settlement costs
 * @param degree {@code master}, {@code PhD}, as written
 * @param field the field of study
 */
public record Details(
        @Nullable String series,
        @Nullable Money raised,
        @Nullable Valuation valuation,
        @Nullable Money price,
        @Nullable Boolean merger,
        List<String> titles,
        @Nullable Boolean interim,
        @Nullable Boolean joint,
        @Nullable Boolean boardSeat,
        @Nullable Manner manner,
        @Nullable Long headcount,
        @Nullable Double share,
        @Nullable String jurisdiction,
        @Nullable String court,
        @Nullable String stage,
        @Nullable String subject,
        @Nullable String outcome,
        @Nullable Money amount,
        @Nullable String degree,
        @Nullable String field) {

    /** No own field at all. */
    public static final Details NONE = builder().build();

    public Details {
        titles = List.copyOf(titles);
        if (headcount != null && headcount < 0) {
            throw new IllegalArgumentException("a head count is not negative: " + headcount);
        }
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + share);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same, with another stage. */
    public Details withStage(String stage) {
        return toBuilder().stage(stage).build();
    }

    /** A builder that has these fields already. */
    public Builder toBuilder() {
        return builder()
                .series(series)
                .raised(raised)
                .valuation(valuation)
                .price(price)
                .merger(merger)
                .titles(titles)
                .interim(interim)
                .joint(joint)
                .boardSeat(boardSeat)
                .manner(manner)
                .headcount(headcount)
                .share(share)
                .jurisdiction(jurisdiction)
                .court(court)
                .stage(stage)
                .subject(subject)
                .outcome(outcome)
                .amount(amount)
                .degree(degree)
                .field(field);
    }

    /** Collects own fields one by one. */
    public static final class Builder {

        private @Nullable String series;
        private @Nullable Money raised;
        private @Nullable Valuation valuation;
        private @Nullable Money price;
        private @Nullable Boolean merger;
        private List<String> titles = List.of();
        private @Nullable Boolean interim;
        private @Nullable Boolean joint;
        private @Nullable Boolean boardSeat;
        private @Nullable Manner manner;
        private @Nullable Long headcount;
        private @Nullable Double share;
        private @Nullable String jurisdiction;
        private @Nullable String court;
        private @Nullable String stage;
        private @Nullable String subject;
        private @Nullable String outcome;
        private @Nullable Money amount;
        private @Nullable String degree;
        private @Nullable String field;

        private Builder() {}

        public Builder series(@Nullable String value) {
            series = value;
            return this;
        }

        public Builder raised(@Nullable Money value) {
            raised = value;
            return this;
        }

        public Builder valuation(@Nullable Valuation value) {
            valuation = value;
            return this;
        }

        public Builder price(@Nullable Money value) {
            price = value;
            return this;
        }

        public Builder merger(@Nullable Boolean value) {
            merger = value;
            return this;
        }

        public Builder titles(List<String> value) {
            titles = value;
            return this;
        }

        public Builder interim(@Nullable Boolean value) {
            interim = value;
            return this;
        }

        public Builder joint(@Nullable Boolean value) {
            joint = value;
            return this;
        }

        public Builder boardSeat(@Nullable Boolean value) {
            boardSeat = value;
            return this;
        }

        public Builder manner(@Nullable Manner value) {
            manner = value;
            return this;
        }

        public Builder headcount(@Nullable Long value) {
            headcount = value;
            return this;
        }

        public Builder share(@Nullable Double value) {
            share = value;
            return this;
        }

        public Builder jurisdiction(@Nullable String value) {
            jurisdiction = value;
            return this;
        }

        public Builder court(@Nullable String value) {
            court = value;
            return this;
        }

        public Builder stage(@Nullable String value) {
            stage = value;
            return this;
        }

        public Builder subject(@Nullable String value) {
            subject = value;
            return this;
        }

        public Builder outcome(@Nullable String value) {
            outcome = value;
            return this;
        }

        public Builder amount(@Nullable Money value) {
            amount = value;
            return this;
        }

        public Builder degree(@Nullable String value) {
            degree = value;
            return this;
        }

        public Builder field(@Nullable String value) {
            field = value;
            return this;
        }

        public Details build() {
            return new Details(
                    series,
                    raised,
                    valuation,
                    price,
                    merger,
                    titles,
                    interim,
                    joint,
                    boardSeat,
                    manner,
                    headcount,
                    share,
                    jurisdiction,
                    court,
                    stage,
                    subject,
                    outcome,
                    amount,
                    degree,
                    field);
        }
    }
}

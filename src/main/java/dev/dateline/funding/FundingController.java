package dev.dateline.funding;

import dev.dateline.entities.Entities;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Funding rounds over HTTP. */
@RestController
class FundingController {

    private final Entities entities;
    private final FundingRounds rounds;

    FundingController(Entities entities, FundingRounds rounds) {
        this.entities = entities;
        this.rounds = rounds;
    }

    @GetMapping("/api/funding-rounds")
    RoundPage rounds(RoundParameters asked) {
        return rounds.page(asked.query(entities));
    }
}

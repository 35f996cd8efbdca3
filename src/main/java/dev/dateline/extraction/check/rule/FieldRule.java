package dev.dateline.extraction.check.rule;

import dev.dateline.extraction.check.text.EvidencePassage;

/** The comparison of one field, or a few of one sort, with the words of a text. */
public interface FieldRule {

    /**
     * The draft with what the passage supports, and the outcome noted for each field that the rule is about. A field
     * that the draft does not have is passed over.
     */
    ClaimDraft check(ClaimDraft draft, EvidencePassage passage);
}

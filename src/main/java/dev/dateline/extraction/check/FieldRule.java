package dev.dateline.extraction.check;

/** The comparison of one field, or a few of one sort, with the words of a text. */
interface FieldRule {

    /**
     * The draft with what the passage supports, and the outcome noted for each field that the rule is about. A field
     * that the draft does not have is passed over.
     */
    ClaimDraft check(ClaimDraft draft, EvidencePassage passage);
}

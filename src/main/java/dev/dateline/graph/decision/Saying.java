package dev.dateline.graph.decision;

import java.util.Collection;

/** What a person said, or what is kept because of it. */
public sealed interface Saying permits StoredJudgement, StoredClaimJudgement, Amendment, FormerId {

    String id();

    /** The mentions or claims that it is about. */
    Collection<String> parts();
}

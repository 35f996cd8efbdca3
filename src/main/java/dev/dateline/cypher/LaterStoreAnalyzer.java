package dev.dateline.cypher;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, in place of a stack trace, that the store is too new. */
class LaterStoreAnalyzer extends AbstractFailureAnalyzer<LaterStoreException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LaterStoreException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}

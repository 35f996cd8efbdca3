package dev.dateline.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to do instead of printing a stack trace. */
class OpenToTheNetworkAnalyzer extends AbstractFailureAnalyzer<OpenToTheNetworkException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToTheNetworkException cause) {
        String hint = "Leave server.address at 127.0.0.1, and put a proxy that authenticates in front of it.";
        return new FailureAnalysis(cause.getMessage(), hint, cause);
    }
}

package dev.dateline.access;

import dev.dateline.access.account.AccountFault;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console that the users and tokens cannot be read, instead of printing a stack trace. */
class AccountFaultAnalyzer extends AbstractFailureAnalyzer<AccountFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AccountFault cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Restore the file, or remove it and add users and tokens again.", cause);
    }
}

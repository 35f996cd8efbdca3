package dev.dateline.access.signin;

import dev.dateline.access.account.KnownAccounts;
import dev.dateline.access.account.Passwords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Signs in users of Dateline's own. An unknown name takes as long as a wrong password, and both say the same;
 * who fails too often has to wait.
 */
final class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final FailedAttempts failed;

    PasswordSignIn(KnownAccounts accounts, FailedAttempts failed) {
        this.failed = failed;
        this.passwords = new DaoAuthenticationProvider(name -> accounts.now()
                .user(name)
                .map(LocalCaller::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such user")));
        passwords.setPasswordEncoder(Passwords.encoder());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        failed.check(attempt);
        try {
            return passwords.authenticate(attempt);
        } catch (BadCredentialsException e) {
            failed.note(attempt);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}

package dev.dateline.access.account;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed: by bcrypt, with the method's name in front, so that another may follow one day. */
public final class Passwords {

    private static final int SHORTEST = 12;

    /** In bytes: bcrypt looks at no more. */
    private static final int LONGEST = 72;

    /** About a quarter of a second of a processor's time for each attempt. */
    private static final int COST = 12;

    private Passwords() {}

    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(COST)));
    }

    /** @throws AccountFault if it is too short or too long */
    static String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new AccountFault("The password is too short. Give at least %d characters.".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new AccountFault("The password is too long. Give at most %d bytes.".formatted(LONGEST));
        }
        String hash = encoder().encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password without a hash");
        }
        return hash;
    }
}

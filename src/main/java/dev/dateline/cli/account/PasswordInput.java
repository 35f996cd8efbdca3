package dev.dateline.cli.account;

import dev.dateline.access.account.AccountFault;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where a new password comes from: a person who types it twice, unseen, or a line of the standard input. It is no
 * argument, which every user of the machine could see in the list of processes.
 */
public final class PasswordInput {

    private final InputStream in;

    public PasswordInput(InputStream in) {
        this.in = in;
    }

    @SuppressWarnings("SystemConsoleNull") // its declaration still allows null
    String read() throws IOException {
        Console console = System.console();
        return console != null && console.isTerminal() ? typed(console) : line();
    }

    private static String typed(Console console) {
        char[] once = console.readPassword("Password: ");
        char[] twice = console.readPassword("Again: ");
        if (once == null || !Arrays.equals(once, twice)) {
            throw new AccountFault("The passwords differ.");
        }
        return new String(once);
    }

    private String line() throws IOException {
        String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new AccountFault("There is no password on the standard input.");
        }
        return line;
    }
}

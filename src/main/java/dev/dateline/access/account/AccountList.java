package dev.dateline.access.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All users and tokens at one time. */
public record AccountList(List<LocalUser> users, List<ApiToken> tokens) {

    static final AccountList EMPTY = new AccountList(List.of(), List.of());

    public AccountList {
        users = List.copyOf(Objects.requireNonNullElse(users, List.of()));
        tokens = List.copyOf(Objects.requireNonNullElse(tokens, List.of()));
    }

    public boolean isEmpty() {
        return users.isEmpty() && tokens.isEmpty();
    }

    public Optional<LocalUser> user(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** The token that was shown, whether or not it has expired; empty if there is none or its secret is another. */
    public Optional<ApiToken> token(TokenSecret shown) {
        return tokens.stream()
                .filter(token -> token.id().equals(shown.id()) && shown.matches(token))
                .findFirst();
    }

    AccountList with(LocalUser user) {
        return new AccountList(
                Stream.concat(users.stream().filter(each -> !each.name().equals(user.name())), Stream.of(user))
                        .toList(),
                tokens);
    }

    AccountList with(ApiToken token) {
        return new AccountList(
                users, Stream.concat(tokens.stream(), Stream.of(token)).toList());
    }

    AccountList withoutUser(String name) {
        return new AccountList(without(users, user -> user.name().equals(name)), tokens);
    }

    AccountList withoutToken(String idOrName) {
        return new AccountList(users, without(tokens, token -> token.isCalled(idOrName)));
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}

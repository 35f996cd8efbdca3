package dev.dateline.access.signin;

import dev.dateline.access.SignInWays;
import dev.dateline.page.Page;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. */
@Page
@ConditionalOnWebApplication
@Conditional(SomebodySignsIn.class)
class SignInPage {

    /** An identity provider that signs people in. */
    record Provider(String id, String name) {}

    private final boolean accounts;
    private final List<Provider> providers;

    SignInPage(Environment settings, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.accounts = SignInWays.of(settings).accounts();
        this.providers = registrations.stream()
                .flatMap(SignInPage::all)
                .map(each -> new Provider(each.getRegistrationId(), each.getClientName()))
                .toList();
    }

    private static Stream<ClientRegistration> all(ClientRegistrationRepository registrations) {
        return registrations instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                : Stream.empty();
    }

    /** @param told what has just happened: wrong, wait, failed or out */
    @GetMapping("/login")
    String signIn(@RequestParam(required = false) @Nullable String told, Model model) {
        model.addAttribute("accounts", accounts);
        model.addAttribute("providers", providers);
        model.addAttribute("told", told);
        return "login";
    }
}

package dev.dateline.access.signin;

import dev.dateline.access.Refusal;
import dev.dateline.question.ProblemType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which addresses are read at all. Names are part of them, so what a name may have is allowed where it is encoded:
 * slashes, per cents and semicolons. The table of roles sees a path exactly as the controllers do, so it cannot be led
 * around by these.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Firewall {

    @Bean
    HttpFirewall addresses() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        firewall.setAllowUrlEncodedLineSeparator(true);
        firewall.setAllowUrlEncodedParagraphSeparator(true);
        firewall.setUnsafeAllowAnyHttpMethod(true); // Those that no controller has are answered 405.
        firewall.setAllowedHeaderValues(value -> true); // Tomcat refuses those that could be harmful.
        firewall.setAllowedParameterNames(name -> true); // KnownParameters says which there are.
        return firewall;
    }

    @Bean
    RequestRejectedHandler refusedAddresses(Refusal refusal) {
        return (request, response, rejected) ->
                refusal.send(ProblemType.BAD_REQUEST, "The address cannot be read.", request, response);
    }
}

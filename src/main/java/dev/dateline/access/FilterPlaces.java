package dev.dateline.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps filters that stand in the chains of Spring Security from standing before or behind these, too. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FilterPlaces {

    @Bean
    FilterRegistrationBean<OwnNameOnly> ownNameInTheChainsOnly(OwnNameOnly filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<SameOriginOnly> sameOriginInTheChainsOnly(SameOriginOnly filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> disabled(
            FilterRegistrationBean<T> registration) {
        registration.setEnabled(false);
        return registration;
    }
}

package dev.dateline.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the pages of the sites that are named in the settings read the HTTP interface. By default no site is named. */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(AccessSettings.class)
class OtherSites implements WebMvcConfigurer {

    private final AccessSettings settings;

    OtherSites(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        String[] origins = settings.cors().origins().toArray(String[]::new);
        if (origins.length > 0) {
            for (String path : new String[] {"/api/**", "/v3/api-docs/**"}) {
                registry.addMapping(path)
                        .allowedOrigins(origins)
                        .allowedMethods("GET", "HEAD")
                        .exposedHeaders("ETag");
            }
        }
    }
}

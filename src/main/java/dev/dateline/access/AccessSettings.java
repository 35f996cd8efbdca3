package dev.dateline.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who but this machine's own programs and pages may ask.
 *
 * @param hosts The names, besides those of the loopback address, that requests may be addressed to: what a proxy in
 *     front passes on as Host.
 * @param cors The pages of other sites.
 */
@ConfigurationProperties("dateline")
record AccessSettings(
        @DefaultValue List<String> hosts, @DefaultValue Cors cors) {

    /**
     * What browsers are told about the pages of other sites.
     *
     * @param origins The sites whose pages may read the HTTP interface, as https://desk.example.org; by default none.
     */
    record Cors(@DefaultValue List<String> origins) {}
}

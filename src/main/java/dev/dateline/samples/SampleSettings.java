package dev.dateline.samples;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The setting of the sample stories.
 *
 * @param samples Whether the sample stories are loaded into an empty embedded store.
 */
@ConfigurationProperties("dateline")
record SampleSettings(@DefaultValue("true") boolean samples) {}

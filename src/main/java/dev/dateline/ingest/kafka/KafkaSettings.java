package dev.dateline.ingest.kafka;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about taking articles from Kafka.
 *
 * @param bootstrapServers The brokers, as host:port and several by commas. Without them nothing is taken from Kafka.
 * @param topic The topic of articles: each message is one JSON object, like a line of JSON Lines.
 * @param refused A topic for the messages that cannot be accepted, with the reason in their headers. By default they
 *     are only logged.
 * @param group The consumer group, the same for all instances on one store.
 * @param properties Further settings of Kafka's clients, such as security.protocol.
 */
@ConfigurationProperties("dateline.kafka")
record KafkaSettings(
        String bootstrapServers,
        @DefaultValue("articles") String topic,
        @Nullable String refused,
        @DefaultValue("dateline") String group,
        @DefaultValue Map<String, String> properties) {

    KafkaSettings {
        properties = Map.copyOf(properties);
    }
}

package dev.dateline.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Kafka is off until its brokers are set. */
class KafkaSettingsTests {

    @Test
    void nothingOfItIsThereWithoutBrokers() {
        new WebApplicationContextRunner()
                .withUserConfiguration(KafkaIntake.class)
                .withPropertyValues("dateline.kafka.topic=news")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(MessageListenerContainer.class)
                        .doesNotHaveBean(ProducerFactory.class));
    }

    @Test
    void haveDefaultsAndTakeThoseOfTheClientsAsTheyAre() {
        KafkaSettings settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "dateline.kafka.bootstrap-servers", "kafka-1:9092,kafka-2:9092",
                        "dateline.kafka.properties.security.protocol", "SASL_SSL")))
                .bindOrCreate("dateline.kafka", KafkaSettings.class);
        assertThat(settings)
                .isEqualTo(new KafkaSettings(
                        "kafka-1:9092,kafka-2:9092",
                        "articles",
                        null,
                        "dateline",
                        Map.of("security.protocol", "SASL_SSL")));
    }
}

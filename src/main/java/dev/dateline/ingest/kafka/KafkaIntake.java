package dev.dateline.ingest.kafka;

import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The consumer of articles, which runs while Dateline serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("dateline.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaIntake {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SIGN_INS = Duration.ofMinutes(1);

    /** Few, as each of them may be a page that takes a minute, and a consumer that is silent for longer is given up. */
    private static final int AT_A_TIME = 10;

    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);

    /** Connects to nothing before there is something to send. */
    @Bean
    DefaultKafkaProducerFactory<byte[], byte[]> refusedMessages(KafkaSettings settings) {
        Map<String, Object> properties = clients(settings);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        return new DefaultKafkaProducerFactory<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> articleMessages(
            KafkaSettings settings,
            DefaultKafkaProducerFactory<byte[], byte[]> refusedMessages,
            Ingestion ingestion,
            StoreRoom room,
            MeterRegistry registry) {
        MessageCounts counts = new MessageCounts(registry);
        KafkaMessageListenerContainer<byte[], byte[]> messages =
                new KafkaMessageListenerContainer<>(consumers(settings, registry), container(settings));
        messages.setupMessageListener(new ArticleMessages(ingestion, room, counts));
        messages.setCommonErrorHandler(new MessageFaults(PAUSE)
                .handler(new RefusedMessages(counts, new KafkaTemplate<>(refusedMessages), settings.refused())));
        return messages;
    }

    /** An offset is committed when the article is stored, so that none is lost. */
    private static ContainerProperties container(KafkaSettings settings) {
        ContainerProperties container = new ContainerProperties(settings.topic());
        container.setAckMode(ContainerProperties.AckMode.RECORD);
        container.setAuthExceptionRetryInterval(BETWEEN_SIGN_INS);
        return container;
    }

    private static DefaultKafkaConsumerFactory<byte[], byte[]> consumers(
            KafkaSettings settings, MeterRegistry registry) {
        Map<String, Object> properties = clients(settings);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_A_TIME);
        properties.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Math.toIntExact(LONGEST_SILENCE.toMillis()));
        DefaultKafkaConsumerFactory<byte[], byte[]> consumers =
                new DefaultKafkaConsumerFactory<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumers.addListener(new MicrometerConsumerListener<>(registry));
        return consumers;
    }

    private static Map<String, Object> clients(KafkaSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.properties());
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        return properties;
    }
}

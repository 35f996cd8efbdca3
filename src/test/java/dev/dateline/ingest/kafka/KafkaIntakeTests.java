package dev.dateline.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.DatelineTest;
import dev.dateline.graph.article.Articles;
import dev.dateline.graph.article.Progress;
import dev.dateline.graph.store.StoreRoom;
import dev.dateline.ingest.queue.Ingestion;
import dev.dateline.question.Problem;
import dev.dateline.question.ProblemType;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

/** Articles from a broker in this process. */
@DatelineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaIntakeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, "news", "refused", "later");
    private final KafkaIntake intake = new KafkaIntake();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Ingestion ingestion;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private StoreRoom room;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Articles articles;

    @BeforeAll
    void start() {
        broker.afterPropertiesSet();
    }

    @AfterAll
    void stop() {
        broker.destroy();
    }

    @Test
    void areTakenInOnceHoweverOftenTheyCome() throws Exception {
        send(
                "news",
                "{\"text\": \"Lunde Stone sold its first quarry on Monday.\"}",
                "no JSON",
                "{\"text\": \"Lunde Stone sold its first quarry on Monday.\"}",
                "{\"text\": \"Lunde Stone sold its second quarry.\", \"publishedAt\": \"someday\"}",
                "{\"text\": \"Lunde Stone sold its second quarry on Monday.\"}");
        read("news", "first", () -> await().atMost(PATIENCE).until(() -> committed("first") == 5));
        assertThat(articles.counts()).containsEntry(Progress.QUEUED, 2);
        assertThat(List.of(count("accepted"), count("known"), count("refused"))).containsExactly(2, 1, 2);
        read("news", "second", () -> await().atMost(PATIENCE).until(() -> committed("second") == 5));
        assertThat(articles.counts()).containsEntry(Progress.QUEUED, 2);
        assertThat(count("known")).isEqualTo(4);
        assertThat(refused())
                .hasSize(4)
                .anyMatch(message -> message.startsWith("no JSON: This is not one JSON object"))
                .anyMatch(message -> message.matches("\\{.*someday\"}: .*date.*"));
    }

    @Test
    void waitInOrderWhileThereIsNoRoom() throws Exception {
        send("later", "one", "two");
        List<String> taken = new CopyOnWriteArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        MessageListener<byte[], byte[]> fullAtFirst = message -> {
            if (attempts.incrementAndGet() <= 5) {
                throw new Problem(ProblemType.QUEUE_FULL, "full");
            }
            taken.add(new String(message.value(), UTF_8));
        };
        DefaultKafkaProducerFactory<byte[], byte[]> producers = intake.refusedMessages(settings("later", "third"));
        KafkaMessageListenerContainer<byte[], byte[]> container = container("later", "third", producers);
        container.setupMessageListener(fullAtFirst);
        container.setCommonErrorHandler(new MessageFaults(Duration.ofMillis(10))
                .handler(new RefusedMessages(new MessageCounts(registry), new KafkaTemplate<>(producers), null)));
        run(container, () -> await().atMost(PATIENCE).until(() -> taken.size() == 2));
        assertThat(taken).containsExactly("one", "two");
        assertThat(attempts).hasValue(7);
    }

    private KafkaSettings settings(String topic, String group) {
        return new KafkaSettings(broker.getBrokersAsString(), topic, "refused", group, Map.of());
    }

    private KafkaMessageListenerContainer<byte[], byte[]> container(
            String topic, String group, DefaultKafkaProducerFactory<byte[], byte[]> producers) {
        return intake.articleMessages(settings(topic, group), producers, ingestion, room, registry);
    }

    private void read(String topic, String group, Runnable until) {
        DefaultKafkaProducerFactory<byte[], byte[]> producers = intake.refusedMessages(settings(topic, group));
        run(container(topic, group, producers), until);
        producers.destroy();
    }

    private static void run(KafkaMessageListenerContainer<byte[], byte[]> container, Runnable until) {
        container.start();
        try {
            until.run();
        } finally {
            container.stop();
        }
    }

    private void send(String topic, String... messages) throws Exception {
        DefaultKafkaProducerFactory<byte[], byte[]> producers = intake.refusedMessages(settings(topic, "test"));
        try (Producer<byte[], byte[]> producer = producers.createProducer()) {
            for (String message : messages) {
                producer.send(new ProducerRecord<>(topic, message.getBytes(UTF_8)))
                        .get(5, TimeUnit.SECONDS);
            }
        } finally {
            producers.destroy();
        }
    }

    private int count(String outcome) {
        return (int)
                registry.counter("dateline.kafka.messages", "outcome", outcome).count();
    }

    private long committed(String group) throws Exception {
        OffsetAndMetadata offset = KafkaTestUtils.getCurrentOffset(broker.getBrokersAsString(), group, "news", 0);
        return offset == null ? 0 : offset.offset();
    }

    /** The messages that were put aside, each with the reason. */
    private List<String> refused() {
        Map<String, Object> properties = KafkaTestUtils.consumerProps(broker, "refused", false);
        properties.put("auto.offset.reset", "earliest");
        try (Consumer<byte[], byte[]> consumer = new DefaultKafkaConsumerFactory<>(
                        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .createConsumer()) {
            broker.consumeFromAnEmbeddedTopic(consumer, "refused");
            return StreamSupport.stream(
                            KafkaTestUtils.getRecords(consumer, PATIENCE, 4).spliterator(), false)
                    .map(message -> new String(message.value(), UTF_8) + ": " + reason(message))
                    .toList();
        }
    }

    private static String reason(ConsumerRecord<byte[], byte[]> message) {
        return new String(message.headers().lastHeader(RefusedMessages.REASON).value(), UTF_8);
    }
}

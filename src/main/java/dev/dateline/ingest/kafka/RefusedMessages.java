package dev.dateline.ingest.kafka;

import dev.dateline.question.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

/** Messages that are not accepted: each is counted, logged with its offset, and sent to a topic of their own if one is set. */
final class RefusedMessages implements ConsumerRecordRecoverer {

    static final String REASON = "dateline-reason";

    private static final Logger log = LoggerFactory.getLogger(RefusedMessages.class);
    private static final int ANY_PARTITION = -1;

    private final MessageCounts counts;
    private final @Nullable DeadLetterPublishingRecoverer deadLetters;

    /** @param topic where they are sent; null for nowhere */
    RefusedMessages(MessageCounts counts, KafkaOperations<byte[], byte[]> messages, @Nullable String topic) {
        this.counts = counts;
        this.deadLetters = topic == null ? null : sentTo(topic, messages);
    }

    /** What cannot be sent is in the log and in the topic that it came from, and must not hold up those behind it. */
    private static DeadLetterPublishingRecoverer sentTo(String topic, KafkaOperations<byte[], byte[]> messages) {
        DeadLetterPublishingRecoverer sending = new DeadLetterPublishingRecoverer(
                messages, (message, fault) -> new TopicPartition(topic, ANY_PARTITION));
        sending.setFailIfSendResultIsError(false);
        sending.excludeHeader(
                HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EXCEPTION, HeadersToAdd.EX_CAUSE, HeadersToAdd.EX_MSG);
        sending.setHeadersFunction((message, fault) -> reasonHeader(fault));
        return sending;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception fault) {
        counts.refused();
        log.warn(
                "The message at offset {} of {}-{} is not accepted: {}",
                message.offset(),
                message.topic(),
                message.partition(),
                reason(fault));
        if (deadLetters != null) {
            deadLetters.accept(message, fault);
        }
    }

    private static Headers reasonHeader(Exception fault) {
        return new RecordHeaders().add(REASON, reason(fault).getBytes(StandardCharsets.UTF_8));
    }

    /** Without what is only for developers, unless there is nothing else. */
    private static String reason(Exception fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(Problem.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> "an unforeseen failure, " + root(fault));
    }

    private static Throwable root(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause == null ? fault : root(cause);
    }
}

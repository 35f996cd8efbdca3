/** A topic of Kafka that articles are taken in from, if brokers are set. Nothing of Kafka is loaded otherwise. */
@NullMarked
package dev.dateline.ingest.kafka;

import org.jspecify.annotations.NullMarked;

/**
 * The extractor that asks a language model: one request an article, one answer in JSON, every field of it checked.
 */
@NullMarked
package dev.dateline.extraction.llm;

import org.jspecify.annotations.NullMarked;

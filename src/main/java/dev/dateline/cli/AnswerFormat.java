package dev.dateline.cli;

/** How an answer is written. */
enum AnswerFormat {
    TEXT,
    JSON,
    CSV
}

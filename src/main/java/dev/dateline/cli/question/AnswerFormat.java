package dev.dateline.cli.question;

/** How an answer is written. */
enum AnswerFormat {
    TEXT,
    JSON,
    CSV
}

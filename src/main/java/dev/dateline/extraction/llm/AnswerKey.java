package dev.dateline.extraction.llm;

import dev.dateline.fact.claim.ArticleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an answer answers: which words about which article, by which instructions, to which model.
 *
 * @param article the article that was asked about
 * @param content a hash of the message that showed the article
 * @param instructions the version of the instructions
 * @param model the name of the model
 */
public record AnswerKey(ArticleId article, String content, int instructions, String model) {

    private static final int HASH_LENGTH = 32;

    static AnswerKey of(ArticleId article, String message, String model) {
        return new AnswerKey(article, hash(message), Instructions.VERSION, model);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

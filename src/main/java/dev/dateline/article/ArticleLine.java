package dev.dateline.article;

/** One line of a JSON Lines file: an article, or what is wrong with it. Lines count from 1, blank ones included. */
public sealed interface ArticleLine {

    int number();

    /** A line that is an article. */
    record Read(int number, Article article) implements ArticleLine {}

    /** A line that is not. */
    record Bad(int number, InvalidArticle problem) implements ArticleLine {}
}

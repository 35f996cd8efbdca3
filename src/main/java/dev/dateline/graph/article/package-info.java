/** The articles, their queue, and the answers of language models. */
@NullMarked
package dev.dateline.graph.article;

import org.jspecify.annotations.NullMarked;

/**
 * What needs a person's judgement, what persons decided, and why things are as they are.
 *
 * <p>May import: fact, json, access, article, cypher, headline, question, page, resolution, graph, entities.
 */
@NullMarked
package dev.dateline.review;

import org.jspecify.annotations.NullMarked;

/**
 * Questions as tools for language models, over the Model Context Protocol. They only read, and every answer carries
 * the quotes that it rests on and where these come from.
 *
 * <p>May import: fact, json, question, cypher, graph, entities, timeline, relationships, funding.
 */
@NullMarked
package dev.dateline.mcp;

import org.jspecify.annotations.NullMarked;

/**
 * Questions as tools for language models, over the Model Context Protocol. They only read, and every answer carries
 * the quotes it is based on, with their sources.
 */
@NullMarked
package dev.dateline.mcp;

import org.jspecify.annotations.NullMarked;

/**
 * How a question is put over HTTP, whatever it is about: its parameters, the two clocks, paging, and the problem
 * document that answers a question which cannot be read.
 */
@NullMarked
package dev.dateline.question;

import org.jspecify.annotations.NullMarked;

/** How the decisions of persons are taken in, and have their effect. */
@NullMarked
package dev.dateline.graph.judgement;

import org.jspecify.annotations.NullMarked;

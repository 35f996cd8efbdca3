/** The store itself: how it is opened, asked and kept from being opened twice. */
@NullMarked
package dev.dateline.graph.store;

import org.jspecify.annotations.NullMarked;

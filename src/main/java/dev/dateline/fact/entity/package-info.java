/** People, organizations, products and places, with their names. */
@NullMarked
package dev.dateline.fact.entity;

import org.jspecify.annotations.NullMarked;

/** Which mentions mean the same entity. */
@NullMarked
package dev.dateline.resolution.entity;

import org.jspecify.annotations.NullMarked;

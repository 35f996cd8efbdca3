/** Graphs as entities of FollowTheMoney. */
@NullMarked
package dev.dateline.export.ftm;

import org.jspecify.annotations.NullMarked;

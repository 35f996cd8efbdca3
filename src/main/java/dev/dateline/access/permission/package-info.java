/** Which role each request needs. */
@NullMarked
package dev.dateline.access.permission;

import org.jspecify.annotations.NullMarked;

/**
 * How a request is answered that went wrong, wherever that was found out: in a controller, in a filter, or by Tomcat
 * before the application saw it.
 */
@NullMarked
package dev.dateline.failure;

import org.jspecify.annotations.NullMarked;

/** The commands that change who may sign in. */
@NullMarked
package dev.dateline.cli.account;

import org.jspecify.annotations.NullMarked;

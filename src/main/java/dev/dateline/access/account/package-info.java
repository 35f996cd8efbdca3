/** The users and API tokens that Dateline keeps itself, for those who have no identity provider. */
@NullMarked
package dev.dateline.access.account;

import org.jspecify.annotations.NullMarked;

/** Who a caller is: signing in by password, by token or by an identity provider, and what strangers are answered. */
@NullMarked
package dev.dateline.access.signin;

import org.jspecify.annotations.NullMarked;

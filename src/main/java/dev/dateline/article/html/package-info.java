/** Web pages: the article in the middle of menus, consent layers and teasers, with what the page says about it. */
@NullMarked
package dev.dateline.article.html;

import org.jspecify.annotations.NullMarked;

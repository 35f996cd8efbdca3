package dev.dateline.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the page behind the one that is asked for is. */
public final class NextPage {

    private NextPage() {}

    /** The same address with this cursor; null on the last page. */
    public static @Nullable String address(@Nullable String next) {
        return next == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("cursor", next)
                        .build()
                        .toUriString();
    }
}

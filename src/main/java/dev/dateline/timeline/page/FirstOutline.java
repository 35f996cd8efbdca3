package dev.dateline.timeline.page;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.language.Language;
import dev.dateline.timeline.outline.Density;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address of the newest events of a drawing. Its page names it in advance, so that a browser fetches them while it
 * still reads the scripts that draw them.
 */
final class FirstOutline {

    private static final int MOST = 500;

    private FirstOutline() {}

    /** The newest months with as many events as a page of outlines has, at least one of them; null if there are none. */
    static @Nullable String address(EntityId entity, Density density, Language language) {
        List<Density.Month> months = density.months().reversed();
        int taken = 0;
        int events = 0;
        while (taken < months.size() && (taken == 0 || events + events(months.get(taken)) <= MOST)) {
            events += events(months.get(taken++));
        }
        if (taken == 0) {
            return null;
        }
        YearMonth first = months.get(taken - 1).month();
        String all = "/api/outline?entity=%s&limit=%d"
                .formatted(UriUtils.encode(entity.value(), StandardCharsets.UTF_8), MOST);
        String spoken = language == Language.ENGLISH ? "" : "&lang=" + language.code();
        return (taken == months.size() ? all : all + "&from=" + first.atDay(1)) + spoken;
    }

    private static int events(Density.Month month) {
        return month.bands().values().stream().mapToInt(Integer::intValue).sum();
    }
}

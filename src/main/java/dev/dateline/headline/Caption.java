package dev.dateline.headline;

import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Event;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A headline as it stands on the page of one of its participants, whose name goes without saying there: "Raised $5
 * million", "Coatue led a $5 million round", "Getty Images sued it".
 */
public final class Caption {

    /** Stands for the name until it is known how the sentence does without it; no name has this sign. */
    private static final String OWN = "\u0001";

    /** Of several names none can be left out without saying something else. */
    private static final Pattern IN_A_LIST =
            Pattern.compile(", %s|\\band %<s|%<s and\\b|%<s, (?!succe|but |\\d)".formatted(OWN));

    private static final Pattern AFTER_NOUN =
            Pattern.compile(" (of|at) %s(?=$|[,:]| \\(| (in|on|since|from|until)\\b)".formatted(OWN));

    private Caption() {}

    /**
     * The headline without the name of this participant; a person's name stays where "it" would have to stand for it.
     *
     * @param isPerson whether the participant is one
     */
    public static String of(
            Event event,
            Status status,
            @Nullable When when,
            Function<EntityId, String> names,
            EntityId own,
            boolean isPerson) {
        String marked = Headline.of(event, status, when, id -> id.equals(own) ? OWN : names.apply(id));
        return IN_A_LIST.matcher(marked).find()
                ? marked.replace(OWN, names.apply(own))
                : without(marked, isPerson ? names.apply(own) : "it");
    }

    private static String without(String marked, String otherwise) {
        String rest = AFTER_NOUN.matcher(marked).replaceAll("");
        if (rest.startsWith(OWN + " ")) {
            rest = rest.substring(2, 3).toUpperCase(Locale.ROOT) + rest.substring(3);
        }
        return rest.replace(OWN, otherwise);
    }
}

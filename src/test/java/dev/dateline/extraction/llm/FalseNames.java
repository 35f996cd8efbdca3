package dev.dateline.extraction.llm;

import dev.dateline.extraction.Extraction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names that do not stand in the article, or only as common words. */
final class FalseNames {

    private static final List<String> INVENTED = List.of(
            "Quantor Dynamics",
            "Isolde Marchetti",
            "A",
            "I",
            "It",
            "The Company",
            "Said",
            "Which",
            "And",
            "Ltd",
            "Belmont & Sons",
            "Zürich Robotik AG",
            "Marsh",
            "Fen",
            "Bright");

    static final List<Falsification> ALL = List.of(
            (told, event, random) -> taking(told, event, random, FalseQuotes.pick(INVENTED, random), true),
            (told, event, random) -> taking(told, event, random, FalseQuotes.pick(INVENTED, random), false),
            (told, event, random) -> taking(told, event, random, another(told, random), true),
            FalseNames::longerThanInTheText,
            FalseNames::asAlias,
            FalseNames::asSource);

    private FalseNames() {}

    private static String another(AnsweredArticle told, RandomGenerator random) {
        AnsweredArticle other = FalseQuotes.another(told, random);
        return other.entities()
                .get(random.nextInt(other.entities().size()))
                .path("name")
                .asString();
    }

    private static Optional<Falsified> taking(
            AnsweredArticle told, int event, RandomGenerator random, String name, boolean listed) {
        AnsweredArticle copy = told.copy();
        ArrayNode participants = (ArrayNode) copy.event(event).path("participants");
        ObjectNode participant = (ObjectNode) participants.get(random.nextInt(participants.size()));
        String role = participant.path("role").asString();
        participant.put("name", name);
        if (listed) {
            copy.entities()
                    .addObject()
                    .put("name", name)
                    .put("kind", role.equals("PERSON") ? "PERSON" : "ORGANIZATION");
        }
        return Optional.of(
                new Falsified(copy, role + " of " + copy.event(event).path("kind") + ": " + name, names(name)));
    }

    /** "Fenwick Robotics Holdings" where the text has only "Fenwick Robotics". */
    private static Optional<Falsified> longerThanInTheText(AnsweredArticle told, int event, RandomGenerator random) {
        AnsweredArticle copy = told.copy();
        ObjectNode entity =
                (ObjectNode) copy.entities().get(random.nextInt(copy.entities().size()));
        String known = entity.path("name").asString();
        String name = known + FalseQuotes.pick(List.of(" Holdings", " Jr.", " Inc", " 9", "son"), random);
        entity.put("name", name);
        for (int i = 0; i < copy.events().size(); i++) {
            copy.event(i).path("participants").forEach(participant -> {
                if (participant.path("name").asString().equals(known)) {
                    ((ObjectNode) participant).put("name", name);
                }
            });
        }
        return Optional.of(new Falsified(copy, "entity: " + name, names(name)));
    }

    private static Optional<Falsified> asAlias(AnsweredArticle told, int event, RandomGenerator random) {
        AnsweredArticle copy = told.copy();
        ObjectNode entity =
                (ObjectNode) copy.entities().get(random.nextInt(copy.entities().size()));
        String alias = FalseQuotes.pick(
                List.of("the company", "The company", "it", "its", "she", "Quantor", "A", "he", "the", "We"), random);
        entity.putArray("aliases").add(alias);
        return Optional.of(new Falsified(copy, "alias of " + entity.path("name") + ": " + alias, names(alias)));
    }

    private static Optional<Falsified> asSource(AnsweredArticle told, int event, RandomGenerator random) {
        AnsweredArticle copy = told.copy();
        String source = FalseQuotes.pick(List.of("Reuters", "the Quarterly Almanac", "A", "it"), random);
        copy.event(event).putArray("attributedTo").add(source);
        return Optional.of(new Falsified(
                copy,
                "attributedTo: " + source,
                extraction -> extraction.claims().stream()
                        .anyMatch(claim -> claim.attributedTo().contains(source))));
    }

    private static Predicate<Extraction> names(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return extraction -> extraction.entities().stream()
                .anyMatch(entity -> entity.name().toLowerCase(Locale.ROOT).equals(plain)
                        || entity.aliases().stream()
                                .anyMatch(
                                        alias -> alias.toLowerCase(Locale.ROOT).equals(plain)));
    }
}

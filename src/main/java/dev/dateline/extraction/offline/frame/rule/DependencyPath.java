package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a frame looks for what fills a role: {@code subject | by} is the subject or else what follows "by",
 * {@code object[@stake]/in} what follows "in" behind an object that is one of these words, {@code subject + with} both.
 * The first choice that leads anywhere counts.
 */
public record DependencyPath(List<List<List<Step>>> choices) {

    private static final Pattern STEP = Pattern.compile("([a-z_]+)(?:\\[([^]]*)])?");

    /** Among the words of a step: any name. */
    private static final String NAME = "NAME";

    /** One step along the grammar, to words with one of these lemmas, or to any word if there are none. */
    record Step(String name, Set<String> lemmas) {

        List<IndexedWord> from(IndexedWord word, PredicateArguments predicates) {
            List<IndexedWord> reached = switch (name) {
                case "self" -> List.of(word);
                case "subject" -> predicates.subjects(word);
                case "object" -> predicates.objects(word);
                case "receiver" -> predicates.tree().children(word, "iobj");
                case "owner" -> predicates.owners(word);
                case "complement" -> predicates.tree().children(word, "xcomp", "obj", "ccomp", "dep");
                case "modifier" -> predicates.tree().children(word, "compound", "amod", "nummod", "nmod:npmod", "dep");
                case "apposition" -> predicates.tree().children(word, "appos");
                case "described" -> predicates.tree().parents(word, "appos");
                case "present" ->
                    predicates.tree().children(word, "aux:pass").stream()
                            .filter(auxiliary -> auxiliary.tag().matches("VB[ZP]"))
                            .toList();
                case "qualified" -> predicates.tree().parents(word, "amod");
                case "head" -> predicates.tree().parents(word, r -> r.startsWith("acl"));
                case "clause" -> predicates.tree().children(word, r -> r.startsWith("acl") || r.startsWith("advcl"));
                case "name" -> predicates.tree().parents(word, "compound");
                case "verb" -> predicates.tree().parents(word, "obj", "nsubj:pass", "nsubj");
                case "predicate" -> predicates.holders(word);
                case "phrase" -> predicates.tree().parents(word, r -> r.startsWith("obl") || r.startsWith("nmod"));
                default -> predicates.after(word, name);
            };
            return lemmas.isEmpty()
                    ? reached
                    : reached.stream()
                            .filter(w -> lemmas.contains(lemma(w))
                                    || (lemmas.contains(NAME) && w.tag().startsWith("NNP")))
                            .toList();
        }

        private static String lemma(IndexedWord word) {
            return word.lemma().toLowerCase(Locale.ROOT);
        }
    }

    static DependencyPath parse(String text, Lexicon words) {
        List<List<List<Step>>> choices = new ArrayList<>();
        for (String choice : text.split("\\s*\\|\\s*", -1)) {
            List<List<Step>> paths = new ArrayList<>();
            for (String path : choice.strip().split("\\s*\\+\\s*", -1)) {
                paths.add(path(path, words));
            }
            choices.add(List.copyOf(paths));
        }
        return new DependencyPath(List.copyOf(choices));
    }

    private static List<Step> path(String text, Lexicon words) {
        List<Step> steps = new ArrayList<>();
        for (String step : text.strip().split("/", -1)) {
            steps.add(step(step, words));
        }
        return List.copyOf(steps);
    }

    private static Step step(String text, Lexicon words) {
        Matcher matcher = STEP.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a step of a slot: " + text);
        }
        String lemmas = matcher.group(2);
        return new Step(
                matcher.group(1),
                lemmas == null ? Set.of() : words.expand(List.of(lemmas.strip().split("\\s*,\\s*", -1))));
    }

    /** The words that each choice leads to, choice by choice. */
    public List<List<IndexedWord>> reach(IndexedWord trigger, PredicateArguments predicates) {
        List<List<IndexedWord>> all = new ArrayList<>();
        for (List<List<Step>> choice : choices) {
            Set<IndexedWord> reached = new LinkedHashSet<>();
            choice.forEach(path -> reached.addAll(walk(path, trigger, predicates)));
            all.add(List.copyOf(reached));
        }
        return all;
    }

    /** Whether this step alone is among its choices. */
    boolean asksFor(String step) {
        return choices.stream()
                .flatMap(List::stream)
                .anyMatch(path -> path.size() == 1
                        && path.getFirst().name().equals(step)
                        && path.getFirst().lemmas().isEmpty());
    }

    private static Set<IndexedWord> walk(List<Step> path, IndexedWord trigger, PredicateArguments predicates) {
        Set<IndexedWord> reached = new LinkedHashSet<>(List.of(trigger));
        for (Step step : path) {
            Set<IndexedWord> next = new LinkedHashSet<>();
            reached.forEach(word -> next.addAll(step.from(word, predicates)));
            reached = next;
        }
        return reached;
    }
}

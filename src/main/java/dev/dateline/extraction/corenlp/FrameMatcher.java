package dev.dateline.extraction.corenlp;

import dev.dateline.fact.Participant;
import dev.dateline.fact.Role;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies the frames to one sentence. */
final class FrameMatcher {

    private final Sentence sentence;

    private final Spans spans;

    private final Grammar grammar;

    private final Casting casting;

    private final Players players;

    private final Row line;

    FrameMatcher(Reading reading, Sentence sentence) {
        this.sentence = sentence;
        spans = Spans.of(reading, sentence);
        grammar = new Grammar(sentence.graph());
        casting = new Casting(reading, spans);
        players = new Players(casting, grammar, sentence);
        line = Row.of(reading, sentence, spans);
    }

    Spans spans() {
        return spans;
    }

    List<Match> matches(Triggers triggers) {
        List<Match> found = new ArrayList<>();
        for (int place = 0; place < sentence.tokens().size(); place++) {
            for (Frame frame : triggers.at(sentence, place)) {
                IndexedWord trigger = grammar.graph().getNodeByIndexSafe(place + 1);
                if (trigger != null && isMeant(frame, trigger)) {
                    byGrammar(frame, trigger).ifPresent(found::add);
                }
            }
        }
        for (Frame frame : triggers.rows()) {
            for (RowPattern pattern : frame.rows()) {
                pattern.findIn(line).forEach(row -> byLine(frame, row).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Match> byGrammar(Frame frame, IndexedWord trigger) {
        Players.Cast cast = Players.Cast.empty();
        for (Map.Entry<Role, Slot> slot : frame.roles().entrySet()) {
            int before = cast.participants().size();
            for (List<IndexedWord> words : slot.getValue().reach(trigger, grammar)) {
                players.cast(slot.getKey(), words, cast);
                if (cast.participants().size() > before) {
                    break;
                }
            }
        }
        return match(frame, trigger.index() - 1, cast, posts(frame, trigger));
    }

    private Optional<Match> byLine(Frame frame, RowPattern.Found row) {
        Players.Cast cast = Players.Cast.empty();
        List<Spans.Post> posts = new ArrayList<>();
        for (RowPattern.Capture capture : row.captures()) {
            for (int item = capture.first(); item <= capture.last(); item++) {
                capture(capture, item, cast, posts);
            }
        }
        return match(frame, line.items().get(row.trigger()).first(), cast, posts);
    }

    private void capture(RowPattern.Capture capture, int item, Players.Cast cast, List<Spans.Post> posts) {
        Row.Item at = line.items().get(item);
        if (capture.role().isEmpty()) {
            Spans.Post post = spans.postAt(at.first());
            if (post != null) {
                posts.add(post);
            }
            return;
        }
        Role role = capture.role().orElseThrow();
        if (Casting.lineTypes(role).indexOf(at.type()) >= 0) {
            var entity = casting.play(role, line.head(item));
            if (entity != null) {
                cast.participants().add(new Participant(role, entity));
                cast.places().add(at.first());
                cast.places().add(at.last());
            }
        }
    }

    private List<Spans.Post> posts(Frame frame, IndexedWord trigger) {
        Slot slot = frame.title();
        if (slot == null) {
            return List.of();
        }
        for (List<IndexedWord> words : slot.reach(trigger, grammar)) {
            Set<Spans.Post> posts = new LinkedHashSet<>();
            for (IndexedWord word : words) {
                addPost(word, posts);
                grammar.children(word, r -> r.startsWith("conj")).forEach(listed -> addPost(listed, posts));
            }
            if (!posts.isEmpty()) {
                return List.copyOf(posts);
            }
        }
        return List.of();
    }

    private void addPost(IndexedWord word, Set<Spans.Post> posts) {
        Spans.Post post = spans.postAt(word.index() - 1);
        if (post != null) {
            posts.add(post);
        }
    }

    private Optional<Match> match(Frame frame, int trigger, Players.Cast cast, List<Spans.Post> posts) {
        Set<Role> filled = cast.participants().stream().map(Participant::role).collect(Collectors.toSet());
        boolean untitled = frame.entry().titled() && posts.isEmpty();
        boolean unpriced = frame.entry().money() && spans.amounts().isEmpty();
        boolean tooFew = cast.participants().size() < frame.entry().atLeast();
        if (!frame.isSatisfiedBy(filled) || tooFew || untitled || unpriced || isTwoFaced(cast)) {
            return Optional.empty();
        }
        Set<Integer> places = new LinkedHashSet<>(cast.places());
        places.add(trigger);
        posts.forEach(post -> places.addAll(List.of(post.first(), post.last())));
        return Optional.of(new Match(frame, trigger, List.copyOf(cast.participants()), posts, places));
    }

    /** One entity in two roles is a sign of a misread sentence. */
    private static boolean isTwoFaced(Players.Cast cast) {
        long entities =
                cast.participants().stream().map(Participant::entity).distinct().count();
        return entities < cast.participants().size();
    }

    private boolean isMeant(Frame frame, IndexedWord trigger) {
        boolean misled = grammar.children(trigger, r -> !r.startsWith("conj") && !r.startsWith("advcl")).stream()
                .anyMatch(child -> frame.unless().contains(Triggers.lemma(sentence.token(child.index()))));
        boolean backed = frame.with().isEmpty()
                || sentence.tokens().stream().anyMatch(t -> frame.with().contains(Triggers.lemma(t)));
        boolean complete = frame.needs().stream()
                .allMatch(need -> need.reach(trigger, grammar).stream().anyMatch(words -> !words.isEmpty()));
        return !misled && backed && complete;
    }
}

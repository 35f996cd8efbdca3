package dev.dateline.extraction.corenlp;

import dev.dateline.article.Article;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entities of one article while it is read, and the tokens that mean them. */
final class Drafts {

    private record Place(int sentence, int index) {
        static Place of(CoreLabel token) {
            return new Place(token.sentIndex(), token.index());
        }
    }

    private final Article article;

    private final List<Draft> all = new ArrayList<>();

    private final Map<Place, Draft> meaning = new LinkedHashMap<>();

    private final Map<String, Draft> byName = new LinkedHashMap<>();

    private Drafts(Article article) {
        this.article = article;
    }

    static Drafts of(Article article, List<Sentence> sentences, Annotation annotation) {
        Drafts drafts = new Drafts(article);
        sentences.forEach(drafts::readNames);
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        chains.values().forEach(chain -> drafts.readChain(sentences, chain));
        return drafts;
    }

    @Nullable
    Draft at(CoreLabel token) {
        return meaning.get(Place.of(token));
    }

    Draft get(EntityId id) {
        return all.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    @Nullable
    Draft license(Sentence sentence, CoreLabel head, EntityKind kind, @Nullable Subkind subkind) {
        Draft known = at(head);
        if (known != null) {
            return known.kind() == kind ? refined(known, subkind) : null;
        }
        if (!head.tag().startsWith("NNP")) {
            return null;
        }
        int first = head.index();
        while (first > 1 && sentence.token(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        return refined(name(sentence.tokens().subList(first - 1, head.index()), kind), subkind);
    }

    List<Entity> entities() {
        return all.stream()
                .sorted(Comparator.comparingInt(Draft::firstOffset))
                .map(Draft::entity)
                .toList();
    }

    private static Draft refined(Draft draft, @Nullable Subkind subkind) {
        draft.refine(subkind);
        return draft;
    }

    private void readNames(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); ) {
            EntityKind kind = kindOf(tokens.get(from).ner());
            int to = from + 1;
            while (kind != null
                    && to < tokens.size()
                    && tokens.get(to).ner().equals(tokens.get(from).ner())) {
                to++;
            }
            if (kind != null) {
                name(tokens.subList(from, to), kind);
            }
            from = to;
        }
    }

    private Draft name(List<CoreLabel> tokens, EntityKind kind) {
        int start = tokens.getFirst().beginPosition();
        String name = article.text().substring(start, tokens.getLast().endPosition());
        Draft draft = byName.computeIfAbsent(kind + name, key -> {
            Draft created = new Draft(new EntityId("e" + (all.size() + 1)), kind, null, start);
            all.add(created);
            return created;
        });
        draft.named(name, start);
        tokens.forEach(token -> meaning.put(Place.of(token), draft));
        return draft;
    }

    private void readChain(List<Sentence> sentences, CorefChain chain) {
        List<CoreLabel> heads = chain.getMentionsInTextualOrder().stream()
                .map(m -> sentences.get(m.sentNum - 1).token(m.headIndex))
                .toList();
        heads.stream()
                .map(this::at)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(draft -> heads.forEach(head -> meaning.putIfAbsent(Place.of(head), draft)));
    }

    private static @Nullable EntityKind kindOf(String ner) {
        return switch (ner) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> EntityKind.PLACE;
            default -> null;
        };
    }
}

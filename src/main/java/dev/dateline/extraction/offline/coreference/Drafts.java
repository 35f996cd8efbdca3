package dev.dateline.extraction.offline.coreference;

import dev.dateline.article.Article;
import dev.dateline.extraction.offline.mention.KindDoubt;
import dev.dateline.extraction.offline.mention.NameGroup;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.mention.NameSpan;
import dev.dateline.extraction.offline.mention.OrganizationSubkinds;
import dev.dateline.extraction.offline.mention.OutletName;
import dev.dateline.fact.Entity;
import dev.dateline.fact.EntityId;
import dev.dateline.fact.EntityKind;
import dev.dateline.fact.Subkind;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of one article while it is read, and the tokens that mean them. */
final class Drafts {

    private record Place(int sentence, int index) {
        static Place of(CoreLabel token) {
            return new Place(token.sentIndex(), token.index());
        }
    }

    private final String text;

    private final String title;

    private final String ownName;

    private final List<Draft> all = new ArrayList<>();

    private final Map<EntityId, Draft> byId = new HashMap<>();

    private final Map<Place, Draft> meaning = new HashMap<>();

    /** Capitalised words that nothing but a role can show to be a name. */
    private final Map<Place, NameGroup> possible = new HashMap<>();

    private final @Nullable Draft ownOutlet;

    private final @Nullable Draft ownCompany;

    Drafts(Article article, NameMentions names) {
        this.text = article.text();
        this.title = Draft.spaced(article.title() == null ? "" : article.title());
        this.ownName = OutletName.of(article);
        names.sure().forEach(this::draft);
        names.possible()
                .forEach(group -> group.spans()
                        .forEach(span -> span.tokens().forEach(token -> possible.put(Place.of(token), group))));
        this.ownOutlet = all.stream()
                .filter(draft -> draft.isCalled(ownName))
                .findFirst()
                .orElse(null);
        this.ownCompany = OutletName.isFirstParty(article) ? ownOutlet == null ? unnamed() : ownOutlet : null;
        if (ownOutlet != null && OutletName.isSignature(article)) {
            ownOutlet.settle(EntityKind.ORGANIZATION, Subkind.OUTLET);
        }
    }

    /** The company that says "we" all through and never its name. */
    private @Nullable Draft unnamed() {
        if (ownName.isBlank()) {
            return null;
        }
        Draft draft = add(EntityKind.ORGANIZATION, Subkind.COMPANY, KindDoubt.none());
        draft.named(ownName, 0);
        draft.standBy();
        return draft;
    }

    @Nullable
    Draft at(CoreLabel token) {
        return meaning.get(Place.of(token));
    }

    Draft get(EntityId id) {
        return Objects.requireNonNull(byId.get(id), id::value);
    }

    /** The outlet as an entity of its own article, if the article names it. */
    @Nullable
    Draft ownOutlet() {
        return ownOutlet;
    }

    /** The company that speaks of itself as "we" in its own announcement; null in an article by anybody else. */
    @Nullable
    Draft ownCompany() {
        return ownCompany;
    }

    /** Whether the article's title names it. */
    boolean isInTitle(Draft draft) {
        return draft.isNamedIn(title);
    }

    /** From now on the token means this entity, unless it means another already. */
    void mean(CoreLabel token, Draft draft) {
        meaning.putIfAbsent(Place.of(token), draft);
    }

    /** From now on the token means this entity, whatever it has meant. */
    void meanInstead(CoreLabel token, Draft draft) {
        meaning.put(Place.of(token), draft);
    }

    /** The draft of a name that was only possible until now; null if the token is no such name. */
    @Nullable
    Draft promote(CoreLabel head, EntityKind kind) {
        NameGroup group = possible.get(Place.of(head));
        if (group == null) {
            return null;
        }
        group.favour(kind, 2);
        Draft draft = draft(group);
        draft.standBy();
        return draft;
    }

    /** A new entity that is named by these tokens. */
    Draft name(List<CoreLabel> tokens, EntityKind kind, @Nullable Subkind subkind) {
        int start = tokens.getFirst().beginPosition();
        String name = text.substring(start, tokens.getLast().endPosition()).replaceAll("\\s+", " ");
        Draft known = all.stream()
                .filter(draft -> draft.kind() == kind)
                .filter(draft -> draft.isCalled(name))
                .findFirst()
                .orElse(null);
        Draft draft = known != null ? known : add(kind, subkind, KindDoubt.none());
        if (known == null) {
            draft.standBy();
        }
        draft.named(name, start);
        tokens.forEach(token -> meaning.put(Place.of(token), draft));
        return draft;
    }

    List<Entity> entities() {
        return all.stream().sorted(Draft.IN_ORDER).map(Draft::entity).toList();
    }

    /** Without those of whom the text says nothing, and with the kinds that the text presumes, unless they take part. */
    List<Entity> entities(Set<EntityId> players) {
        all.stream().filter(draft -> !players.contains(draft.id())).forEach(Draft::unsettle);
        return all.stream()
                .filter(draft -> players.contains(draft.id()) || !draft.isBystander())
                .sorted(Draft.IN_ORDER)
                .map(Draft::entity)
                .toList();
    }

    private Draft draft(NameGroup group) {
        Draft draft = add(group.kind(), OrganizationSubkinds.of(group), KindDoubt.of(group));
        for (NameSpan span : group.spans()) {
            draft.named(span.text(text), span.start());
            nameWithHonorific(draft, span);
            span.tokens().forEach(token -> meaning.put(Place.of(token), draft));
        }
        if (group.isOnlyListed() || group.isHardlySeen()) {
            draft.standBy();
        }
        return draft;
    }

    /** "Mr. Tan" is all that some newspapers give. */
    private void nameWithHonorific(Draft draft, NameSpan span) {
        if (draft.kind() == EntityKind.PERSON
                && span.line().lower(span.from() - 1).matches("(mr|mrs|ms)[.]?")) {
            int start = span.line().token(span.from() - 1).beginPosition();
            draft.named(text.substring(start, span.end()).replaceAll("\\s+", " "), start);
        }
    }

    private Draft add(EntityKind kind, @Nullable Subkind subkind, KindDoubt doubt) {
        Draft draft = new Draft(new EntityId("e" + (all.size() + 1)), kind, subkind, doubt);
        all.add(draft);
        byId.put(draft.id(), draft);
        return draft;
    }
}

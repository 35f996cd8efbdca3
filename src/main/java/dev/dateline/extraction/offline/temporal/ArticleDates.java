package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.document.StorySections;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.time.Setting;
import dev.dateline.extraction.time.Setting.Direction;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of the events of one article; null if neither the article nor its day of publication gives one. */
public final class ArticleDates {

    private static final Set<String> NO_EVENT_DATE = Set.of("until", "till", "through", "than", "versus", "vs.");

    /** How many sentences back a date may be that "the same day" counts from. */
    private static final int LOOK_BACK = 3;

    /** In days: what took effect so long ago is still news. */
    private static final int JUST_OVER = 45;

    private final AnnotatedArticle article;
    private final List<List<DateMention>> placed;
    private final StorySections sections;

    private ArticleDates(AnnotatedArticle article) {
        this.article = article;
        String text = article.text();
        placed = article.sentences().stream()
                .map(sentence -> DateMention.in(sentence, text))
                .toList();
        sections = StorySections.of(article.sentences(), text);
    }

    public static ArticleDates of(AnnotatedArticle article) {
        return new ArticleDates(article);
    }

    /**
     * When the event of this word was.
     *
     * @param trigger the verb or the noun that names the event; of a span ("from 2004 to 2014") its beginning counts
     */
    @Nullable
    public When whenOf(Sentence sentence, IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(trigger.index());
        if (node == null) {
            return null;
        }
        DateMention gap = DateOffsets.before(placed.get(sentence.index()), node);
        if (gap != null) {
            return ofGap(gap, tree, node);
        }
        DateMention date = find(sentence, node);
        if (date != null) {
            return resolve(date);
        }
        return DateByDependency.isUnderReview(tree, node)
                ? null
                : new ReportingDay(article, this, sections).of(sentence, node);
    }

    /** The date of an event by how long before the main verb it was: "left a year after it had hired her". */
    private @Nullable When ofGap(DateMention gap, DependencyTree tree, IndexedWord event) {
        IndexedWord main = DateOffsets.mainVerb(tree, event);
        When when = main == null ? null : whenOf(gap.sentence(), main);
        return when == null ? null : DateOffsets.before(gap, settingOf(gap).anchoredOn(when));
    }

    /** When what the word speaks of ended, where its sentence gives a span ("from 2004 to 2014"); else null. */
    @Nullable
    public When endOf(Sentence sentence, IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(trigger.index());
        DateMention date = node == null ? null : find(sentence, node);
        if (date == null || !isLasting(date)) {
            return null;
        }
        return date.phrase().closingIn(settingOf(date));
    }

    /** The day on which a deal that lies ahead was announced, else null: "said on Monday that it would buy". */
    @Nullable
    public When toldOn(Sentence sentence, IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        IndexedWord node = tree.node(trigger.index());
        IndexedWord teller = node == null || !tree.relation(node).equals("ccomp") ? null : tree.governor(node);
        LocalDate published = article.publishedAt(sentence);
        if (teller == null
                || !teller.tag().equals("VBD")
                || !Lexicon.DATES.get("telling").contains(Tokens.lemma(teller))) {
            return null;
        }
        DateMention date = find(sentence, teller);
        if (date != null) {
            return resolve(date);
        }
        return published == null || !placed.get(sentence.index()).isEmpty()
                ? null
                : When.day(published, Basis.RELATIVE);
    }

    /** When a state began, by "since" behind its word, else null: "she has been chief executive since 2019". */
    @Nullable
    public When sinceOf(Sentence sentence, IndexedWord trigger) {
        return placed.get(sentence.index()).stream()
                .filter(date -> date.before().equals("since") && date.head().index() > trigger.index())
                .findFirst()
                .map(date -> date.phrase().in(settingOf(date)))
                .orElse(null);
    }

    private @Nullable DateMention find(Sentence sentence, IndexedWord trigger) {
        List<DateMention> dates = placed.get(sentence.index()).stream()
                .filter(placedDate -> !DateOffsets.isGap(placed.get(sentence.index()), placedDate))
                .toList();
        DateMention date = DateByDependency.search(sentence, dates, trigger);
        if (date != null && isOfDescription(sentence, date, trigger)) {
            return null;
        }
        DependencyTree tree = DependencyTree.of(sentence);
        boolean aside = DateByDependency.isDescription(trigger)
                || DateByDependency.isToldAside(tree, trigger)
                || DateByDependency.isUnderReview(tree, trigger)
                || tree.hasDependent(trigger, "case", Lexicon.DATES.get("aside"));
        return date != null || aside ? date : new DateByProximity(sentence, dates).of(trigger);
    }

    /** Whether the date belongs to a description: "Ann Doe, head brewer since 2009, is leaving". */
    private static boolean isOfDescription(Sentence sentence, DateMention date, IndexedWord trigger) {
        IndexedWord governor = DependencyTree.of(sentence).governor(date.head());
        return date.before().equals("since")
                && governor != null
                && governor.index() != trigger.index()
                && Tokens.isVerb(trigger)
                && governor.tag().startsWith("NN");
    }

    public List<DateMention> in(Sentence sentence) {
        return placed.get(sentence.index());
    }

    @Nullable
    public When resolve(DateMention date) {
        if (NO_EVENT_DATE.contains(date.before())) {
            return null;
        }
        Setting setting = settingOf(date);
        When when = isLasting(date)
                ? date.phrase().openingIn(setting)
                : date.phrase().in(setting);
        return when == null ? null : asBounded(when, date.before(), setting);
    }

    /** Whether the phrase is a span with both ends, unlike "between May and June", which is one time. */
    private static boolean isLasting(DateMention date) {
        return !date.before().equals("between");
    }

    /**
     * The time with only the end that the preposition gives: "by 2025", "before May". What lies ahead begins on the day of
     * publication, unless it would end before it.
     */
    private static @Nullable When asBounded(When when, String preposition, Setting setting) {
        if (preposition.equals("by") && when.latest() != null) {
            LocalDate from = setting.direction() == Direction.FUTURE ? setting.published() : null;
            boolean ahead = from != null && !from.isAfter(when.latest());
            return When.parse((ahead ? from : "..") + "/" + when.latest(), when.basis());
        }
        if (preposition.equals("before") && when.earliest() != null) {
            return When.parse("../" + when.earliest().minusDays(1), Basis.STATED);
        }
        return preposition.equals("after") ? null : when;
    }

    private Setting settingOf(DateMention date) {
        LocalDate published = article.publishedAt(date.sentence());
        boolean ahead = FutureDates.of(date) && !(FutureDates.isEffective(date) && isJustOver(date));
        Setting setting = ahead ? Setting.future(published) : Setting.past(published);
        return date.phrase().isAnchored() ? setting.anchoredOn(anchorOf(date)) : setting;
    }

    /** Whether the day came shortly before publication, so that an effective date is not a year ahead. */
    private boolean isJustOver(DateMention date) {
        LocalDate published = article.publishedAt(date.sentence());
        When when = published == null ? null : date.phrase().in(Setting.past(published));
        LocalDate earliest = when == null ? null : when.earliest();
        return published != null
                && earliest != null
                && earliest.isBefore(published)
                && earliest.plusDays(JUST_OVER).isAfter(published);
    }

    /**
     * The date that a relative phrase counts from: the one before it, or behind it for "two years after the deal of
     * 2019".
     */
    private @Nullable When anchorOf(DateMention date) {
        List<DateMention> here = placed.get(date.sentence().index());
        int place = here.indexOf(date);
        if (date.phrase().words().matches("(?i).*(?:after|before|prior)")) {
            return place + 1 < here.size() && !here.get(place + 1).phrase().isAnchored()
                    ? resolve(here.get(place + 1))
                    : null;
        }
        if (place > 0) {
            return resolve(here.get(place - 1));
        }
        for (int i = date.sentence().index() - 1;
                i >= Math.max(0, date.sentence().index() - LOOK_BACK);
                i--) {
            if (!placed.get(i).isEmpty()) {
                return resolve(placed.get(i).getLast());
            }
        }
        return null;
    }
}

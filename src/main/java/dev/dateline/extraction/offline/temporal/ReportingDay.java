package dev.dateline.extraction.offline.temporal;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.document.StorySections;
import dev.dateline.extraction.offline.lexicon.Lexicon;
import dev.dateline.extraction.offline.mention.OutletName;
import dev.dateline.extraction.offline.syntax.DependencyTree;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.extraction.time.Setting;
import dev.dateline.fact.value.When;
import dev.dateline.fact.value.When.Basis;
import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day of what a piece of news reports as new without dating it: "Halcyon has raised $5 million", "we are
 * launching". That is the day its first sentences speak of, else the day of publication.
 */
record ReportingDay(AnnotatedArticle article, ArticleDates dates, StorySections sections) {

    private static final int LEAD = 3;
    private static final int NEWS_GROWS_OLD_AFTER_DAYS = 7;
    private static final Set<String> ASIDE_CLAUSES = Set.of("acl:relcl", "acl", "advcl", "parataxis", "csubj");
    private static final Set<String> ASIDE_NOUNS = Set.of("appos", "nmod:poss", "compound");
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i");

    @Nullable
    When of(Sentence sentence, IndexedWord trigger) {
        LocalDate published = article.publishedAt(sentence);
        if (published == null || isTimeless(trigger) || UnreadDate.isBehind(sentence, dates.in(sentence), trigger)) {
            return null;
        }
        boolean headline = !hasVerb(sentence) && isInLead(sentence);
        IndexedWord verb = mainVerb(sentence, trigger);
        if (!headline && (verb == null || !isNews(sentence, verb))) {
            return null;
        }
        When headed = dayOfHeading(sentence, published);
        if (headed != null) {
            return headed;
        }
        When spoken = verb == null || isInLead(sentence) || !isPresent(DependencyTree.of(sentence), verb)
                ? dayOfLead(sentence, published)
                : null;
        return spoken == null ? When.day(published, Basis.RELATIVE) : spoken;
    }

    /** Whether the word says nothing of the day: a case that is called by its parties may have been filed at any time. */
    private static boolean isTimeless(IndexedWord trigger) {
        return DateByDependency.isDescription(trigger)
                || Lexicon.NAMES.get("versus").contains(trigger.word())
                || (Tokens.isVerb(trigger) && Lexicon.DATES.get("state").contains(Tokens.lemma(trigger)));
    }

    /** The verb with which the main clause reports the event; null if the event is only mentioned in passing. */
    private static @Nullable IndexedWord mainVerb(Sentence sentence, IndexedWord trigger) {
        DependencyTree tree = DependencyTree.of(sentence);
        if (!Tokens.isVerb(trigger) && ASIDE_NOUNS.contains(tree.relation(trigger))) {
            return null;
        }
        IndexedWord node = trigger;
        IndexedWord verb = Tokens.isVerb(node) ? node : null;
        while (!tree.relation(node).equals("root")) {
            IndexedWord governor = Objects.requireNonNull(tree.governor(node));
            if (isAside(tree, node, governor) && !isBehindColon(sentence, tree, node, governor)) {
                return null;
            }
            verb = verb == null && Tokens.isVerb(governor) ? governor : verb;
            node = governor;
        }
        return verb == null || isJudgement(trigger, verb) ? null : verb;
    }

    /** Whether a colon leads in to the clause, as in a headline: "Deal of the day: Tarn buys Beck". */
    private static boolean isBehindColon(
            Sentence sentence, DependencyTree tree, IndexedWord clause, IndexedWord governor) {
        return tree.relation(clause).equals("parataxis")
                && governor.index() < clause.index()
                && sentence.tokens().subList(governor.index(), clause.index() - 1).stream()
                        .anyMatch(token -> token.word().equals(":"));
    }

    /** Whether the word is in an aside; the content of an offer is reported with it, and is not an aside. */
    private static boolean isAside(DependencyTree tree, IndexedWord node, IndexedWord governor) {
        boolean offered = tree.relation(node).equals("acl")
                && tree.isInfinitive(node)
                && Lexicon.DATES.get("event-noun").contains(Tokens.lemma(governor));
        boolean aside = ASIDE_CLAUSES.contains(tree.relation(node)) || DateByDependency.isContactClause(tree, node);
        return (aside && !offered && !DateByDependency.isMainClause(tree, node))
                || tree.hasDependent(node, "case", Lexicon.DATES.get("aside"));
    }

    /** Whether the news is a judgement on the event: "praised the merger". */
    private static boolean isJudgement(IndexedWord trigger, IndexedWord verb) {
        return !verb.equals(trigger) && Lexicon.DATES.get("stance").contains(Tokens.lemma(verb));
    }

    private boolean isNews(Sentence sentence, IndexedWord verb) {
        DependencyTree tree = DependencyTree.of(sentence);
        boolean placedEarlier = tree.dependents(verb, "advmod")
                .anyMatch(adverb -> Lexicon.DATES.get("adverb-earlier").contains(Tokens.lemma(adverb)));
        boolean ahead = tree.dependents(verb, "aux")
                .anyMatch(aux -> Lexicon.DATES.get("auxiliary-ahead").contains(Tokens.lemma(aux)));
        if (placedEarlier || ahead || isPastPerfect(tree, verb)) {
            return false;
        }
        return isInLead(sentence)
                || isUnderWay(tree, verb)
                || isElection(sentence, tree, verb)
                || (isPresent(tree, verb) && isOwnNews(sentence, verb));
    }

    /** Whether the verb is a present participle in progress: "is raising its offer". */
    private static boolean isUnderWay(DependencyTree tree, IndexedWord verb) {
        return verb.tag().equals("VBG") && isPresent(tree, verb);
    }

    /** Whether somebody is put into a post, which is news no matter where in the text it is reported. */
    private static boolean isElection(Sentence sentence, DependencyTree tree, IndexedWord verb) {
        if (!Lexicon.DATES.get("election").contains(Tokens.lemma(verb))) {
            return false;
        }
        boolean reported = tree.isPassive(verb)
                && sentence.tokens().stream()
                        .limit(verb.index())
                        .anyMatch(token -> Lexicon.DATES.get("telling").contains(Tokens.lemma(token)));
        return reported || (isPresent(tree, verb) && tree.hasDependent(verb, "aux", Set.of("have")));
    }

    private boolean isOwnNews(Sentence sentence, IndexedWord verb) {
        return isFirstPerson(DependencyTree.of(sentence), verb)
                || (article.isFirstParty() && isAboutItself(DependencyTree.of(sentence), verb));
    }

    private boolean isAboutItself(DependencyTree tree, IndexedWord verb) {
        String own = OutletName.of(article.source()).toLowerCase(Locale.ROOT);
        return tree.dependents(verb, "nsubj", "nsubj:pass")
                .anyMatch(subject -> own.contains(subject.word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPastPerfect(DependencyTree tree, IndexedWord verb) {
        return tree.dependents(verb, "aux")
                .anyMatch(
                        aux -> aux.word().equalsIgnoreCase("had") || aux.word().equals("'d"));
    }

    /** By its own form, by its auxiliary, or by what the parser took for its governor ("we ’re | announcing"). */
    private static boolean isPresent(DependencyTree tree, IndexedWord verb) {
        IndexedWord governor = tree.governor(verb);
        boolean behindAuxiliary = governor != null
                && tree.relation(verb).equals("xcomp")
                && isPresentForm(governor)
                && Tokens.lemma(governor).matches("be|have|’re|'re");
        return isPresentForm(verb)
                || behindAuxiliary
                || tree.dependents(verb, "aux", "aux:pass", "cop").anyMatch(ReportingDay::isPresentForm);
    }

    private static boolean isPresentForm(IndexedWord verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    private static boolean isFirstPerson(DependencyTree tree, IndexedWord verb) {
        for (IndexedWord node = verb; node != null; node = tree.governor(node)) {
            if (tree.hasDependent(node, "nsubj", FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** One of the first sentences of its story; headings and bylines, which have no verb, do not count. */
    private boolean isInLead(Sentence sentence) {
        return article.sentences().stream()
                        .limit(sentence.index())
                        .skip(sections.startOf(sentence))
                        .filter(before -> hasVerb(before) && !sections.isHeading(before))
                        .count()
                < LEAD;
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.tag().startsWith("VB"));
    }

    /** The day that the heading of the sentence's story gives: "4 May – Courts"; null if it gives none. */
    private @Nullable When dayOfHeading(Sentence sentence, LocalDate published) {
        return story(sentence)
                .filter(sections::isHeading)
                .flatMap(heading -> dates.in(heading).stream())
                .map(date -> date.phrase().in(Setting.past(published)))
                .filter(Objects::nonNull)
                .filter(when -> when.possibleDays() == 1 && !when.sortDay().isAfter(published))
                .findFirst()
                .orElse(null);
    }

    /** The sentences of the same story. */
    private Stream<Sentence> story(Sentence sentence) {
        int start = sections.startOf(sentence);
        return article.sentences().stream().filter(other -> sections.startOf(other) == start);
    }

    /** The first day of the days before publication that the first sentences name. */
    private @Nullable When dayOfLead(Sentence told, LocalDate published) {
        return story(told)
                .filter(this::isInLead)
                .flatMap(sentence -> dates.in(sentence).stream())
                .map(date -> date.phrase().in(Setting.past(published)))
                .filter(Objects::nonNull)
                .filter(when -> isNewsDay(when, published))
                .findFirst()
                .orElse(null);
    }

    private static boolean isNewsDay(When when, LocalDate published) {
        return when.possibleDays() == 1
                && !when.sortDay().isAfter(published)
                && when.sortDay().isAfter(published.minusDays(NEWS_GROWS_OLD_AFTER_DAYS));
    }
}

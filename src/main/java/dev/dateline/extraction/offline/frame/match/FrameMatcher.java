package dev.dateline.extraction.offline.frame.match;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.frame.rule.DependencyPath;
import dev.dateline.extraction.offline.frame.rule.Frame;
import dev.dateline.extraction.offline.frame.rule.LinearArguments;
import dev.dateline.extraction.offline.frame.rule.TokenSequence;
import dev.dateline.extraction.offline.frame.rule.TriggerIndex;
import dev.dateline.extraction.offline.frame.span.JobTitleParser;
import dev.dateline.extraction.offline.frame.span.MoneySense;
import dev.dateline.extraction.offline.frame.span.RoleFillers;
import dev.dateline.extraction.offline.frame.span.SentenceSpans;
import dev.dateline.extraction.offline.syntax.PredicateArguments;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.event.EventKind;
import dev.dateline.fact.event.Role;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Applies the frames to one sentence. */
final class FrameMatcher {

    /** How many sentences after the trigger's may still say what it is about. */
    private static final int NEAR = 2;

    private final AnnotatedArticle article;

    private final Sentence sentence;

    private final SentenceSpans spans;

    private final PredicateArguments predicates;

    private final RoleFillers fillers;

    private final ArgumentExpansion expansion;

    private final LinearArguments linear;

    private final TokenPatternMatcher patterns;

    private final JobTitleEmployers employers;

    FrameMatcher(AnnotatedArticle article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
        spans = SentenceSpans.of(article, sentence);
        predicates = PredicateArguments.of(sentence);
        fillers = new RoleFillers(article, spans);
        JobTitleContext places = new JobTitleContext(article, sentence, spans);
        expansion = new ArgumentExpansion(predicates, sentence, places);
        linear = new LinearArguments(sentence);
        patterns = new TokenPatternMatcher(fillers, spans, TokenSequence.of(article, sentence, spans));
        employers = new JobTitleEmployers(fillers, places);
    }

    SentenceSpans spans() {
        return spans;
    }

    /** The matches of the sentence. A token pattern outranks the parser, unless it differs from one that the parser confirms. */
    List<FrameMatch> matches(TriggerIndex triggers) {
        List<FrameMatch> found = new ArrayList<>();
        for (int place = 0; place < sentence.tokens().size(); place++) {
            for (Frame frame : triggers.at(sentence, place)) {
                IndexedWord trigger = predicates.tree().node(place + 1);
                if (trigger != null && isMeant(frame, trigger) && hasCompany(frame)) {
                    match(frame, trigger).ifPresent(found::add);
                }
            }
        }
        List<FrameMatch> byTokens = triggers.byTokens().stream()
                .filter(this::hasCompany)
                .flatMap(frame -> patterns.matches(frame).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        List<FrameMatch> sure = found.stream()
                .filter(match -> byTokens.stream().anyMatch(match::isSupportedBy))
                .toList();
        byTokens.removeIf(byToken -> sure.stream().anyMatch(byToken::isStrangeTo));
        found.removeIf(match -> byTokens.stream().anyMatch(match::isContradictedBy));
        found.addAll(byTokens);
        return found.stream().flatMap(match -> employers.place(match).stream()).toList();
    }

    private Optional<FrameMatch> match(Frame frame, IndexedWord trigger) {
        ArgumentCandidates arguments = new ArgumentCandidates(fillers);
        frame.roles().forEach((role, path) -> fill(role, path, trigger, arguments));
        findPosts(frame, trigger, arguments);
        findAmount(frame, trigger, arguments);
        if (frame.money() != null && !arguments.hasAmount()) {
            return Optional.empty();
        }
        return arguments.asMatch(frame, trigger.index() - 1);
    }

    private void fill(Role role, DependencyPath path, IndexedWord trigger, ArgumentCandidates arguments) {
        int before = arguments.size();
        List<List<IndexedWord>> choices = path.reach(trigger, predicates).stream()
                .map(words -> outsideOtherBrackets(words, trigger))
                .toList();
        for (List<IndexedWord> words : choices) {
            expansion.cast(role, words, arguments);
            if (arguments.size() > before) {
                return;
            }
        }
        choices.stream()
                .flatMap(List::stream)
                .forEach(word -> arguments.castDescription(role, sentence.token(word.index())));
        if (arguments.size() == before) {
            linear.find(path, trigger.index() - 1).ifPresent(token -> arguments.cast(role, token));
        }
    }

    /** Keeps the words inside the trigger's bracket, or before it: "a pact with A (XNYS: B)" is not a pact with B. */
    private List<IndexedWord> outsideOtherBrackets(List<IndexedWord> words, IndexedWord trigger) {
        int own = Tokens.bracketAround(sentence, trigger.index());
        return words.stream()
                .filter(word -> {
                    int bracket = Tokens.bracketAround(sentence, word.index());
                    boolean reached = bracket == 0 ? own == 0 || word.index() < own : bracket == own;
                    return reached || spans.postAt(word.index() - 1) != null;
                })
                .toList();
    }

    private void findPosts(Frame frame, IndexedWord trigger, ArgumentCandidates arguments) {
        DependencyPath path = frame.title();
        if (path == null) {
            return;
        }
        for (List<IndexedWord> words : path.reach(trigger, predicates)) {
            for (IndexedWord word : words) {
                arguments.post(postAt(frame, word));
                predicates
                        .tree()
                        .children(word, r -> r.startsWith("conj"))
                        .forEach(listed -> arguments.post(postAt(frame, listed)));
            }
            if (arguments.hasPosts()) {
                return;
            }
        }
        if (!frame.rule().titled()) {
            predicates.after(trigger, "as").forEach(word -> arguments.post(described(word)));
        }
    }

    /**
     * The post at the word, unless an appointment only mentions it as a former one: "named A, a former judge, to its
     * board".
     */
    private SentenceSpans.@Nullable Post postAt(Frame frame, IndexedWord word) {
        SentenceSpans.Post post = spans.postAt(word.index() - 1);
        boolean past = post != null && post.title().former() && !frame.rule().state();
        return past && frame.kind() == EventKind.APPOINTMENT ? null : post;
    }

    /** The noun with its modifiers as a post, for want of a title: "joined as a researcher". */
    private SentenceSpans.@Nullable Post described(IndexedWord word) {
        if (!word.tag().equals("NN")) {
            return null;
        }
        int first = word.index() - 1;
        while (first > 0 && sentence.tokens().get(first - 1).tag().matches("NN|JJ|HYPH")) {
            first--;
        }
        String text = sentence.tokens().subList(first, word.index()).stream()
                .map(token -> token.word() + token.after())
                .collect(Collectors.joining())
                .strip();
        return new SentenceSpans.Post(first, word.index() - 1, JobTitleParser.Found.plain(text));
    }

    private void findAmount(Frame frame, IndexedWord trigger, ArgumentCandidates arguments) {
        DependencyPath path = frame.money();
        if (path == null) {
            return;
        }
        for (List<IndexedWord> words : path.reach(trigger, predicates)) {
            for (IndexedWord word : words) {
                if (spans.at(word.index() - 1) instanceof SentenceSpans.Amount amount
                        && amount.sense() != MoneySense.TOTAL) {
                    arguments.amount(amount);
                    return;
                }
            }
        }
    }

    /** Whether the words stand with the trigger that must, and those do not that must not. */
    private boolean isMeant(Frame frame, IndexedWord trigger) {
        boolean misled =
                predicates.tree().children(trigger, r -> !r.startsWith("conj") && !r.startsWith("advcl")).stream()
                        .anyMatch(child -> frame.unless().contains(Tokens.lemma(sentence.token(child.index()))));
        return !misled
                && frame.needs().stream().allMatch(path -> leadsSomewhere(path, trigger))
                && frame.lacks().stream().noneMatch(path -> leadsSomewhere(path, trigger));
    }

    private boolean leadsSomewhere(DependencyPath path, IndexedWord trigger) {
        return path.reach(trigger, predicates).stream().anyMatch(words -> !words.isEmpty());
    }

    /** Whether the sentence has the words, and the amount, without which the frame means something else. */
    private boolean hasCompany(Frame frame) {
        boolean backed = frame.with().isEmpty()
                || hasOneOf(frame.with())
                || (frame.rule().nearby() && isBesideOneOf(frame.with()));
        return backed
                && !hasOneOf(frame.without())
                && (!frame.asksForMoney() || !spans.amounts().isEmpty());
    }

    /** Whether one of the lemmas is in the title, the sentence before, or one of the next sentences. */
    private boolean isBesideOneOf(Set<String> lemmas) {
        int from = Math.max(0, sentence.index() - 1);
        int to = Math.min(article.sentences().size(), sentence.index() + NEAR + 1);
        return article.sentences().subList(from, to).stream().anyMatch(other -> hasOneOf(other, lemmas))
                || isInTitle(lemmas);
    }

    private boolean isInTitle(Set<String> lemmas) {
        String title = article.source().title();
        return title != null
                && Arrays.stream(title.toLowerCase(Locale.ROOT).split("\\W+", -1))
                        .anyMatch(lemmas::contains);
    }

    private boolean hasOneOf(Set<String> lemmas) {
        return hasOneOf(sentence, lemmas);
    }

    private static boolean hasOneOf(Sentence sentence, Set<String> lemmas) {
        return sentence.tokens().stream()
                .filter(token -> !isMonthOfMay(token))
                .anyMatch(token -> lemmas.contains(Tokens.lemma(token)));
    }

    /** Whether the token is the month rather than the auxiliary. */
    private static boolean isMonthOfMay(CoreLabel token) {
        return token.word().equals("May") && !token.tag().equals("MD");
    }
}

package dev.dateline.extraction.offline;

import dev.dateline.article.Article;
import dev.dateline.extraction.Extraction;
import dev.dateline.extraction.Extractor;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.ReadingBudget;
import dev.dateline.extraction.offline.document.TaggedText;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.EventCandidates;
import dev.dateline.extraction.offline.event.claim.EventClaims;
import dev.dateline.extraction.offline.event.claim.ListedEntities;
import dev.dateline.extraction.offline.event.completion.EventCompletion;
import dev.dateline.extraction.offline.factuality.CitedOutlets;
import dev.dateline.extraction.offline.frame.match.FrameMatching;
import dev.dateline.extraction.offline.frame.match.MatchedArticle;
import dev.dateline.extraction.offline.mention.NameDetection;
import dev.dateline.extraction.offline.mention.NameMentions;
import dev.dateline.extraction.offline.syntax.ParsedText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles with Stanford CoreNLP and patterns by event kind, without a network.
 *
 * <p>Constructing one loads its models, which takes seconds and some 1.8 GB: have one, and share it among threads.
 */
public final class OfflineExtractor implements Extractor {

    static final String NAME = "corenlp/2";

    /** Of processor time; news takes a second or two. */
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final CoreNlpPipeline models = new CoreNlpPipeline();

    private final FrameMatching frames = FrameMatching.load();

    private final EventClaims claims = new EventClaims(NAME);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Extraction extract(Article article) {
        ReadingBudget budget = ReadingBudget.of(BUDGET);
        TaggedText tagged = models.tag(article);
        NameMentions names = NameDetection.find(article, tagged.lines());
        ParsedText parsed = models.parse(tagged, names, budget);
        MatchedArticle matched = matched(article, parsed, names, budget);
        List<EventCandidate> candidates = EventCandidates.of(matched);
        List<EventCandidate> events = EventCompletion.complete(matched.article(), candidates);
        Extraction extraction = ListedEntities.of(matched.article(), claims.of(matched.article(), events));
        return extraction.with(extraction
                .report()
                .withRules(claims.rules(events))
                .noting(note(matched.sentences().size(), tagged.sentences())));
    }

    /** What a reader should know where the text was not read to its end; null if it was. */
    static @Nullable String note(int read, int sentences) {
        return read == sentences
                ? null
                : "Only the first " + read + " of " + sentences
                        + " sentences were read for events: an article may have "
                        + CoreNlpPipeline.READ + " words, and its reading takes " + BUDGET.toSeconds()
                        + " seconds of processor time at most.";
    }

    /** The article with what its words mean, before any event is looked for. */
    AnnotatedArticle read(Article article) {
        TaggedText tagged = models.tag(article);
        NameMentions names = NameDetection.find(article, tagged.lines());
        return annotated(article, models.parse(tagged, names, ReadingBudget.of(BUDGET)), names);
    }

    /**
     * The frames that match. Where they bring up a name that nothing else shows to be one, the article is gone through once
     * more with that name known from its beginning, so that "it" and "the company" can mean it.
     */
    private MatchedArticle matched(Article article, ParsedText parsed, NameMentions names, ReadingBudget budget) {
        MatchedArticle first = frames.match(annotated(article, parsed, names), budget);
        NameMentions shown = first.article().shown(names);
        return shown.equals(names) ? first : frames.match(annotated(article, parsed, shown), budget);
    }

    private static AnnotatedArticle annotated(Article article, ParsedText parsed, NameMentions names) {
        return CitedOutlets.known(AnnotatedArticle.of(article, parsed, names));
    }
}

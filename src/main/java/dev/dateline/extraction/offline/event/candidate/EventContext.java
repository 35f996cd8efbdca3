package dev.dateline.extraction.offline.event.candidate;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.document.Sentence;
import dev.dateline.extraction.offline.factuality.FactualityRules;
import dev.dateline.extraction.offline.factuality.SourceAttribution;
import dev.dateline.extraction.offline.temporal.ArticleDates;
import dev.dateline.fact.value.Status;
import dev.dateline.fact.value.When;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, whether it was, and on whose word.
 *
 * @param status null if the sentence reports no event: a possibility, a condition, a question
 */
record EventContext(@Nullable When when, @Nullable Status status, List<String> attributedTo) {

    static EventContext of(AnnotatedArticle article, ArticleDates dates, Sentence sentence, IndexedWord trigger) {
        return new EventContext(
                dates.whenOf(sentence, trigger),
                FactualityRules.statusOf(sentence, trigger),
                SourceAttribution.of(article, sentence, trigger));
    }
}

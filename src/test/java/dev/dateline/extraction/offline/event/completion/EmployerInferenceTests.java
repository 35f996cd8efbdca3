package dev.dateline.extraction.offline.event.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.offline.HandParsed;
import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.event.candidate.EventCandidate;
import dev.dateline.extraction.offline.event.candidate.HandMadeCandidate;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.event.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * At which organization a post is where its sentence takes that for granted. The article is about e1, Norvex, and
 * mentions e3, Tarn; e2 is Ann Doe.
 */
class EmployerInferenceTests {

    private static final AnnotatedArticle ARTICLE = HandParsed.of(
                    "Norvex/NNP/ORG grew/VBD // Ann/NNP/PER Doe/NNP/PER left/VBD // Norvex/NNP/ORG met/VBD Tarn/NNP/ORG",
                    "nsubj(2,1) // compound(2,1) nsubj(3,2) // nsubj(2,1) obj(2,3)")
            .article();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # at the one that the article is about
            DEPARTURE PERSON=e2 @1 | e1
            # at the one that the person has to do with elsewhere, if that is the one of most
            DEPARTURE PERSON=e2 @1; APPOINTMENT PERSON=e2 ORGANIZATION=e3 @2 | e3
            # but not where the person goes
            DEPARTURE PERSON=e2 @1; APPOINTMENT PERSON=e2 ORGANIZATION=e3 @1 | e1
            # where the one who is followed was
            APPOINTMENT PERSON=p PREDECESSOR=e2 @1; DEPARTURE PERSON=e2 ORGANIZATION=e3 @2 | e3
            # with a sale, those of the company that is sold leave
            DEPARTURE PERSON=p @1; ACQUISITION ACQUIRER=e1 TARGET=e3 @2 | e3
            # a post that has a place keeps it
            DEPARTURE PERSON=e2 ORGANIZATION=e3 @1 | e3
            """)
    void postIsAt(String candidates, String organization) {
        List<EventCandidate> all = Arrays.stream(candidates.split(";", -1))
                .map(HandMadeCandidate::read)
                .toList();
        EmployerInference employers = new EmployerInference(ArticleOrganizations.of(ARTICLE), all);
        EventCandidate first = employers.supplyPosts(employers.placePosts(all.getFirst()));
        assertThat(first.all(Role.ORGANIZATION).stream().map(EntityId::value).collect(Collectors.joining(" ")))
                .isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource({"FOUNDING FOUNDER=e2 @1", "LAYOFF @1"})
    void otherKindsAreLeftAlone(String candidate) {
        EventCandidate read = HandMadeCandidate.read(candidate);
        EmployerInference employers = new EmployerInference(ArticleOrganizations.of(ARTICLE), List.of(read));
        assertThat(employers.supplyPosts(employers.placePosts(read))).isEqualTo(read);
    }
}

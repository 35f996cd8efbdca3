package dev.dateline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import dev.dateline.article.Article;
import dev.dateline.fact.claim.ArticleId;
import dev.dateline.graph.article.Articles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@DatelineTest
@AutoConfigureMockMvc
class ProgressStreamTests {

    @Autowired
    MockMvc http;

    @Autowired
    Articles articles;

    @Test
    void tellsEachStepAndEnds() throws Exception {
        SharedNeo4j.empty();
        articles.submit(new Article(new ArticleId("a1"), null, null, null, null, null, "They met."), "en");
        MvcResult stream = http.perform(get("/api/articles/a1/progress")).andReturn();
        MockHttpServletResponse answer = stream.getResponse();
        await().until(() -> answer.getContentAsString().contains("QUEUED"));
        articles.fail(new ArticleId("a1"), "It has no end.");
        await().until(() -> answer.getContentAsString().contains("FAILED"));
        stream.getAsyncResult(5000);
        assertThat(answer.getContentType()).startsWith("text/event-stream");
        assertThat(answer.getContentAsString())
                .contains("event:progress", "\"status\":\"FAILED\"", "\"why\":\"It has no end.\"");
    }

    @Test
    void knowsNothingOfOthers() throws Exception {
        assertThat(http.perform(get("/api/articles/none/progress"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}

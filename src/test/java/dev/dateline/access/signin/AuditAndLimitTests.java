package dev.dateline.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Chronicle;
import dev.dateline.access.account.AccessRole;
import dev.dateline.graph.derive.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditAndLimitTests extends ClosedDateline {

    private final JsonMapper json = new JsonMapper();

    private MvcTestResult ask(String token, String method, String path, String body) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", bearer(token))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String token(String name, AccessRole role) {
        return ACCOUNTS.createToken(name, role, null).text();
    }

    private List<JsonNode> audit(String who) {
        MvcTestResult answer = ask(ADMIN, "GET", "/api/audit?who=" + who, "");
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray())
                .get("items")
                .valueStream()
                .toList();
    }

    @Test
    void eachWriteIsNotedWithWhoAndWhatCameOfIt() {
        String desk = token("desk", AccessRole.EDITOR);
        MvcTestResult posted = ask(desk, "POST", "/api/articles", "{\"text\": \"They met in Oslo on Monday.\"}");
        assertThat(posted).hasStatus(HttpStatus.ACCEPTED);
        ask(desk, "DELETE", "/api/articles/none", "");
        ask(desk, "GET", "/api/timeline", "");
        List<JsonNode> noted = audit("token:desk");
        assertThat(noted).hasSize(2);
        assertThat(noted.getFirst().get("path").asString()).isEqualTo("/api/articles/none");
        assertThat(noted.getFirst().get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(noted.getFirst().get("status").asInt()).isEqualTo(404);
        JsonNode post = noted.getLast();
        assertThat(post.get("method").asString()).isEqualTo("POST");
        assertThat(post.get("outcome").asString()).isEqualTo("DONE");
        assertThat(post.get("role").asString()).isEqualTo("EDITOR");
        assertThat(post.get("target").asString()).isEqualTo(posted.getResponse().getHeader("Location"));
    }

    @Test
    void whatARoleDoesNotAllowIsNotedToo() {
        ask(token("nosy", AccessRole.READER), "DELETE", "/api/articles/some", "");
        assertThat(audit("token:nosy")).singleElement().satisfies(noted -> {
            assertThat(noted.get("outcome").asString()).isEqualTo("REFUSED");
            assertThat(noted.get("status").asInt()).isEqualTo(403);
        });
    }

    @Test
    void isTakenOutAsATableAndAsLines() {
        ask(token("exporter", AccessRole.EDITOR), "DELETE", "/api/articles/some", "");
        String csv = text(ask(ADMIN, "GET", "/api/audit?who=token:exporter&format=csv", ""));
        assertThat(csv).contains("at,who,role,from,method,path,target,status,outcome");
        assertThat(csv).contains("token:exporter,EDITOR,127.0.0.1,DELETE,/api/articles/some,,404,REFUSED");
        String lines = text(ask(ADMIN, "GET", "/api/audit?who=token:exporter&format=jsonl", ""));
        assertThat(lines.lines()).hasSize(1);
        assertThat(json.readTree(lines).get("status").asInt()).isEqualTo(404);
        assertThat(ask(READER, "GET", "/api/audit?format=csv", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aJudgementCarriesWhoSignedInWhateverItSays(@Autowired Facts facts) {
        Chronicle.recordIn(facts);
        String judge = token("judge", AccessRole.EDITOR);
        String judgement = "{\"verdict\": \"UNSURE\", \"entities\": [\"Inkstone\", \"Paperloom\"]}";
        assertThat(ask(judge, "POST", "/api/judgements", judgement))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("by")
                .isEqualTo("token:judge");
        assertThat(ask(judge, "PATCH", "/api/entities/Inkstone", "{\"alias\": \"Ink & Stone\", \"by\": \"Ada\"}"))
                .hasStatusOk();
        assertThat(ask(judge, "GET", "/api/entities/Inkstone/history", ""))
                .bodyJson()
                .extractingPath("amendments[0].by")
                .isEqualTo("token:judge");
    }

    @Test
    void writesBeyondTheShareOfACallerAreRefused() {
        String hasty = token("hasty", AccessRole.EDITOR);
        for (int i = 0; i < 20; i++) {
            assertThat(ask(hasty, "DELETE", "/api/articles/none", "")).hasStatus(HttpStatus.NOT_FOUND);
        }
        MvcTestResult refused = ask(hasty, "DELETE", "/api/articles/none", "");
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(refused).bodyJson().extractingPath("type").isEqualTo("/problems/rate-limited");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 3);
        assertThat(ask(hasty, "GET", "/api/timeline", "")).hasStatusOk();
        assertThat(ask(token("patient", AccessRole.EDITOR), "DELETE", "/api/articles/none", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void costlyReadsBeyondItAreRefusedAndOthersAreNot() {
        String curious = token("curious", AccessRole.READER);
        for (int i = 0; i < 20; i++) {
            assertThat(ask(curious, "GET", "/api/search?q=oslo", "")).hasStatusOk();
        }
        assertThat(ask(curious, "GET", "/api/search?q=oslo", "")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(ask(curious, "GET", "/api/timeline", "")).hasStatusOk();
    }
}

package dev.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.DatelineTest;
import dev.dateline.SharedNeo4j;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

@DatelineTest
class TableLoaderTests {

    private static final String ROUNDS = """
            name,investors,leads,raised,date,series,comment
            Quillmark,Elm Ventures; Oakhurst Capital,Harbour Vane,"20,000,000",2021-04-05,Series A,
            Inkstone,Elm Ventures,,5000000,2019-01-01,,first of its kind
            ,Elm Ventures,,7,2020,,
            Paperloom,Elm Ventures,,much,2020,,
            Paperloom,Elm Ventures,,7,lately,,
            Paperloom,Elm Ventures
            """;

    @Autowired
    TableLoader loader;

    private final List<String> rejected = new ArrayList<>();

    @BeforeEach
    void empty() {
        SharedNeo4j.empty();
    }

    private TableLoader.Outcome load(String table, TableSettings settings) throws IOException {
        return loader.load(new StringReader(table), settings, new TableLoader.Listener() {
            @Override
            public void step() {}

            @Override
            public void rejected(long line, String why, List<String> row) {
                rejected.add(line + " " + why);
            }
        });
    }

    private static TableSettings rounds() {
        return new TableSettings(
                TableKind.FUNDING_ROUNDS,
                Map.of("name", TableField.COMPANY, "raised", TableField.AMOUNT),
                "Round List",
                "usd",
                true,
                null);
    }

    @Test
    void rowsBecomeClaimsOfTheirSource() throws IOException {
        assertThat(load(ROUNDS, rounds())).isEqualTo(new TableLoader.Outcome(2, 2, 4));
        assertThat(rejected)
                .containsExactly(
                        "4 FUNDING_ROUND needs a COMPANY",
                        "5 amount is no amount of money: much usd",
                        "6 date is no ISO 8601 or EDTF date: lately",
                        "7 the row has 2 cells, but the header another number");
        assertThat(ids("MATCH (r:FundingRound)<-[p:PARTICIPATED_IN]-(e) RETURN r.edtf + ' ' + toString(r.raisedAmount)"
                        + " + ' ' + coalesce(r.series, '-') + ' ' + p.role + ' ' + e.id AS id ORDER BY id"))
                .containsExactly(
                        "2019 5000000.0 - COMPANY organization-inkstone",
                        "2019 5000000.0 - INVESTOR organization-elm-ventures",
                        "2021-04-05 2.0E7 A COMPANY organization-quillmark",
                        "2021-04-05 2.0E7 A INVESTOR organization-elm-ventures",
                        "2021-04-05 2.0E7 A INVESTOR organization-oakhurst-capital",
                        "2021-04-05 2.0E7 A LEAD_INVESTOR organization-harbour-vane");
        assertThat(ids("MATCH (a:Article)-[:PUBLISHED_BY]->(e) RETURN DISTINCT e.name AS id"))
                .containsExactly("Round List");
    }

    @Test
    void whatIsInStaysAsItIs() throws IOException {
        load(ROUNDS, rounds());
        assertThat(load(ROUNDS, rounds())).isEqualTo(new TableLoader.Outcome(2, 0, 4));
    }

    @Test
    void postsHaveTitles() throws IOException {
        TableSettings settings = new TableSettings(TableKind.APPOINTMENTS, Map.of(), "Posts", "", false, null);
        load("person,organization,title,date\nBo Reyes,Quillmark,CFO,2020-01-01\n", settings);
        assertThat(
                        ids(
                                "MATCH (p:Person)-[held:HELD]->(o) RETURN p.name + ' ' + held.title + ' ' + held.fromEdtf AS id"))
                .containsExactly("Bo Reyes CFO 2020-01-01");
    }

    @Test
    void aTableWithoutThoseWhoTakePartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(
                        "who,when\nQuillmark,2020\n",
                        new TableSettings(TableKind.LAYOFFS, Map.of(), "Layoffs", "", false, null)))
                .withMessageContaining("--map");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("company\nQuillmark\n", rounds()))
                .withMessageContaining("no column");
    }

    private static List<String> ids(String cypher) {
        try (Session session = SharedNeo4j.driver().session()) {
            return session.run(cypher).list(row -> row.get("id").asString());
        }
    }

    @Test
    void theMarkThatSpreadsheetsWriteIsNoPartOfAColumn() throws IOException {
        assertThat(load("\uFEFFname,raised\nQuillmark,5\n", rounds()).in()).isEqualTo(1);
    }

    @Test
    void whatIsAheadIsPlanned() throws IOException {
        load("name,raised,date\nQuillmark,5,2999\nInkstone,5,2019\n", rounds());
        try (Session session = SharedNeo4j.driver().session()) {
            assertThat(session.run("MATCH (e:Event) RETURN e.status AS status ORDER BY status")
                            .list(row -> row.get("status").asString()))
                    .containsExactly("HAPPENED", "PLANNED");
        }
    }

    @Test
    void aDamagedFileSaysFromWhichLineOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load("name,raised\nQuillmark,5\nInkstone,\"5\nPaperloom,7\n", rounds()))
                .withMessageContaining("not valid CSV from line");
        try (Session session = SharedNeo4j.driver().session()) {
            assertThat(session.run("MATCH (e:Event) RETURN count(e) AS events")
                            .single()
                            .get("events")
                            .asInt())
                    .isEqualTo(1);
        }
    }
}

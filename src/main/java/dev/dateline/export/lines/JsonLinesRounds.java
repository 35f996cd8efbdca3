package dev.dateline.export.lines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.ToldRounds;
import dev.dateline.export.format.ToldRounds.Told;
import dev.dateline.funding.round.Round;
import dev.dateline.question.AsOf;
import dev.dateline.timeline.read.EventDetail.ClaimDetail;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Funding rounds for programs: a line a round, as {@code /api/funding-rounds} answers, with all its claims. */
@Component
class JsonLinesRounds implements Format<ToldRounds> {

    /** A round, its claims, and the days as of which it is shown. */
    record Line(@JsonUnwrapped Round round, List<ClaimDetail> claims, AsOf asOf) {}

    private final JsonMapper json;

    JsonLinesRounds(JsonMapper json) {
        this.json = json;
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON_LINES;
    }

    @Override
    public void write(ToldRounds told, Writer out) throws IOException {
        while (told.rounds().hasNext()) {
            Told next = told.rounds().next();
            out.write(
                    json.writeValueAsString(new Line(next.round(), next.event().claims(), told.asOf())));
            out.write('\n');
        }
    }
}

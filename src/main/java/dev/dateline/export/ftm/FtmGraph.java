package dev.dateline.export.ftm;

import dev.dateline.export.format.Excerpt;
import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A neighbourhood as entities of FollowTheMoney, a line each, for Aleph, OpenSanctions and similar tools. By hand, as the
 * format's library is in Python.
 */
@Component
class FtmGraph implements Format<Excerpt> {

    private final JsonMapper json;

    FtmGraph(JsonMapper json) {
        this.json = json;
    }

    @Override
    public FileFormat format() {
        return FileFormat.FOLLOW_THE_MONEY;
    }

    @Override
    public void write(Excerpt excerpt, Writer out) throws IOException {
        Map<String, FtmEntity> all = new LinkedHashMap<>();
        FtmThings things = new FtmThings(excerpt);
        Stream.of(things.all(), new FtmLinks(excerpt, things).all(), new FtmEvents(excerpt, things).all())
                .flatMap(each -> each)
                .forEach(entity -> all.putIfAbsent(entity.id(), entity));
        for (FtmEntity entity : all.values()) {
            out.write(json.writeValueAsString(entity));
            out.write('\n');
        }
    }
}

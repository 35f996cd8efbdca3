package dev.dateline.export.linked;

import dev.dateline.export.format.FileFormat;
import dev.dateline.export.format.Format;
import dev.dateline.export.format.JsonList;
import dev.dateline.export.format.ToldTimeline;
import java.io.IOException;
import java.io.Writer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A timeline as linked data: a collection of events, each derived from claims, each of them quoted from an article. */
@Component
class JsonLdTimeline implements Format<ToldTimeline> {

    private final JsonMapper json;
    private final JsonLdContext words;

    JsonLdTimeline(JsonMapper json, JsonLdContext words) {
        this.json = json;
        this.words = words;
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON_LD;
    }

    @Override
    public void write(ToldTimeline told, Writer out) throws IOException {
        LinkedEvents data = new LinkedEvents(json, told.addresses());
        new JsonList(json, head(told), "hadMember").write(told.events(), data::event, out);
    }

    private ObjectNode head(ToldTimeline told) {
        ObjectNode head = json.createObjectNode();
        head.set("@context", words.context());
        head.putArray("@type").add("Dataset").add("prov:Collection");
        head.put("name", "Timeline of " + told.title());
        head.put("validAt", told.asOf().validAt().toString());
        head.put("knownAt", told.asOf().knownAt().toString());
        return head;
    }
}

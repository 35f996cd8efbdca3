package dev.dateline.graph.derive;

import dev.dateline.fact.event.EventId;
import dev.dateline.fact.event.EventKind;
import dev.dateline.graph.read.StoredFacts;
import dev.dateline.graph.store.Store;
import dev.dateline.resolution.consensus.Consensus;
import dev.dateline.resolution.consensus.Shown;
import dev.dateline.resolution.event.Blocks;
import dev.dateline.resolution.event.EventBlock;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.tenure.FollowUps;
import dev.dateline.resolution.tenure.TenureEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Which events follow up others, as it is stored. */
@Component
class FollowUpEdges {

    private final Store store;

    FollowUpEdges(Store store) {
        this.store = store;
    }

    /** The blocks in which claims about these events lie. */
    Set<EventBlock> blocksOf(Set<String> events) {
        Set<EventBlock> blocks = new TreeSet<>();
        if (!events.isEmpty()) {
            store.read("find-blocks", Map.of("events", List.copyOf(events)))
                    .forEach(row -> blocks.add(EventBlock.of(row.get("block").asString())));
        }
        return blocks;
    }

    /** Derives again what follows what among the events of these blocks and all connected with them. */
    void resolve(Set<EventBlock> blocks) {
        StoredFacts known = new StoredFacts(store);
        Set<EventBlock> asked = new TreeSet<>();
        Set<EventBlock> next = ofOneStory(blocks);
        Map<String, Report> reports = new HashMap<>();
        while (!next.isEmpty()) {
            asked.addAll(next);
            Set<EventBlock> more = new TreeSet<>();
            for (Report report : known.reportsWithin(next)) {
                reports.put(report.id().value(), report);
                more.addAll(ofOneStory(Blocks.of(report.claim().event())));
            }
            more.removeAll(asked);
            next = more;
        }
        write(happenings(reports.values(), known));
    }

    /** Those of these blocks where something may have follow-ups, with those in which these would lie. */
    private static Set<EventBlock> ofOneStory(Set<EventBlock> blocks) {
        Set<EventBlock> story = new TreeSet<>();
        for (EventBlock block : blocks) {
            if (block.kind() == EventKind.ACQUISITION) {
                story.add(block);
            } else if (block.kind() == EventKind.LAWSUIT || block.kind() == EventKind.RULING) {
                story.add(block.withKind(EventKind.LAWSUIT));
                story.add(block.withKind(EventKind.RULING));
            }
        }
        return story;
    }

    private static List<TenureEvent> happenings(Collection<Report> reports, StoredFacts known) {
        Map<EventId, List<Report>> byEvent = new HashMap<>();
        for (Report report : reports) {
            EventId event = known.told().get(report.id());
            if (event != null && report.stands()) {
                byEvent.computeIfAbsent(event, none -> new ArrayList<>()).add(report);
            }
        }
        List<TenureEvent> happenings = new ArrayList<>();
        byEvent.forEach((event, of) -> happenings.add(happening(event, of)));
        return happenings;
    }

    private static TenureEvent happening(EventId event, List<Report> reports) {
        Shown shown = Consensus.of(reports);
        LocalDate last = reports.stream()
                .map(Report::publishedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new TenureEvent(event, shown.event(), shown.status(), shown.when(), last);
    }

    private void write(List<TenureEvent> happenings) {
        if (happenings.isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        FollowUps.of(happenings)
                .forEach((later, earlier) -> rows.add(Map.of("later", later.value(), "earlier", earlier.value())));
        List<String> events =
                happenings.stream().map(happening -> happening.id().value()).toList();
        store.write("write-follows", Map.of("events", events, "follows", rows));
    }
}

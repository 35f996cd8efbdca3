package dev.dateline.resolution;

import dev.dateline.resolution.entity.EntityCluster;
import dev.dateline.resolution.entity.EntityClusters;
import dev.dateline.resolution.entity.Mention;
import dev.dateline.resolution.event.Blocks;
import dev.dateline.resolution.event.EventBlock;
import dev.dateline.resolution.event.EventClusters;
import dev.dateline.resolution.event.Report;
import dev.dateline.resolution.event.Resolved;
import dev.dateline.resolution.judgement.Judgement;
import dev.dateline.resolution.name.MentionKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is known so far, as far as resolution asks. Implemented by whatever stores it. */
public interface KnownFacts {

    /** Every mention that has one of these keys. */
    Collection<Mention> mentionsCalled(Set<MentionKey> keys);

    /** Every report that lies in one of these blocks. */
    Collection<Report> reportsWithin(Set<EventBlock> blocks);

    /** The judgements in force about the mentions or claims with these ids. */
    Collection<Judgement> judgementsOn(Set<String> ids);

    /** The keys of those of these mentions that are there. */
    Set<MentionKey> keysOf(Set<String> mentions);

    /** The blocks of those of these claims that are there. */
    Set<EventBlock> blocksOf(Set<String> claims);

    /** Everything that may affect what the mentions with these keys mean. */
    default List<EntityCluster> entitiesAround(Set<MentionKey> keys) {
        ConnectedComponent<Mention, MentionKey> around = new ConnectedComponent<>(
                this, this::mentionsCalled, mention -> mention.id().value(), Mention::keys, this::keysOf);
        around.explore(keys);
        return EntityClusters.of(around.things(), around.judgements());
    }

    /** Everything that may affect which events the reports in these blocks mean. */
    default Resolved eventsAround(Set<EventBlock> blocks) {
        ConnectedComponent<Report, EventBlock> around = new ConnectedComponent<>(
                this,
                this::reportsWithin,
                report -> report.id().value(),
                report -> Blocks.of(report.event()),
                this::blocksOf);
        around.explore(blocks);
        return EventClusters.resolve(around.things(), around.judgements());
    }
}

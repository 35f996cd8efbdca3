package dev.dateline.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

class StoreRoomTests {

    private static final DataSize MORE_THAN_ANY_DISK = DataSize.ofTerabytes(1_000_000);

    @Test
    void isThereWhereEnoughIsFree(@TempDir Path data) {
        StoreRoom room = new StoreRoom(data, DataSize.ofBytes(1));
        assertThat(room.isThere()).isTrue();
        assertThat(new StoreHealth(room).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isNotThereWhereLessIsFree(@TempDir Path data) {
        StoreRoom room = new StoreRoom(data, MORE_THAN_ANY_DISK);
        assertThat(room.isThere()).isFalse();
        assertThat(new StoreHealth(room).health().getStatus()).isEqualTo(new Status("FULL"));
    }

    @Test
    void isTheServersOwnConcern() {
        StoreRoom room = new StoreRoom(null, MORE_THAN_ANY_DISK);
        assertThat(room.isThere()).isTrue();
        assertThat(room.isOwn()).isFalse();
    }
}

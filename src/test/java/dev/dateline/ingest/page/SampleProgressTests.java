package dev.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleProgressTests {

    @Test
    void saysHowFarTheStoriesAreWhileTheyAreRead() {
        SampleProgress progress = new SampleProgress();
        assertThat(progress.words()).isNull();
        progress.says(0, 0);
        assertThat(progress.words()).isEqualTo("The sample stories are being opened.");
        progress.says(18, 5);
        assertThat(progress.words()).isEqualTo("18 sample stories are being read, 5 done.");
        progress.isOver();
        assertThat(progress.words()).isNull();
    }
}

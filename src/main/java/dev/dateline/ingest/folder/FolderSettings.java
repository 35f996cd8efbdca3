package dev.dateline.ingest.folder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set of the watched folder.
 *
 * @param watchFolder A folder whose files (.jsonl, .html, or text) are taken in; none by default.
 * @param maxText How long a text may be, in bytes of UTF-8.
 */
@ConfigurationProperties("dateline")
record FolderSettings(
        @Nullable Path watchFolder, @DefaultValue("1MB") DataSize maxText) {}

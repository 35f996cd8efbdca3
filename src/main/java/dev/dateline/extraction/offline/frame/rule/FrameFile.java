package dev.dateline.extraction.offline.frame.rule;

import dev.dateline.extraction.offline.lexicon.YamlResource;
import dev.dateline.fact.event.EventKind;
import java.util.List;
import java.util.Locale;

/**
 * The frame rules of one kind of event, as its file has them.
 *
 * <p>A frame is triggered by a verb or a noun and looks along the grammar for what fills its roles (see {@link DependencyPath}),
 * or it is a pattern of tokens, classes and roles that stand one after the other (see {@link TokenPattern}),
 * for what no parser reads.
 */
public record FrameFile(EventKind kind, List<FrameRule> frames) {

    public static FrameFile of(EventKind kind) {
        FrameFile file = YamlResource.read(fileName(kind), FrameFile.class);
        if (file.kind() != kind) {
            throw new IllegalStateException(fileName(kind) + " holds frames of " + file.kind());
        }
        return file;
    }

    static String fileName(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }
}

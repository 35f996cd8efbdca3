package dev.dateline.graph.read;

import java.time.LocalDate;
import java.util.List;

/**
 * Which days the reports of an event are of.
 *
 * @param first the first day on which one of them became known
 * @param last the last such day
 * @param stages of a lawsuit, how far reports say that it had come
 */
public record Coverage(LocalDate first, LocalDate last, List<ReportedStage> stages) {

    /**
     * How far a case had come as a report of this day says.
     *
     * @param stage the report's own word
     */
    public record ReportedStage(LocalDate knownFrom, String stage) {

        /** "2024-03-01 trial". */
        public String line() {
            return knownFrom + " " + stage;
        }

        static ReportedStage of(String line) {
            int space = line.indexOf(' ');
            return new ReportedStage(LocalDate.parse(line.substring(0, space)), line.substring(space + 1));
        }
    }

    public Coverage {
        stages = List.copyOf(stages);
    }
}

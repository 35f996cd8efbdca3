package dev.dateline.ingest.reader;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;
import jakarta.annotation.PostConstruct;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Gives memory back to the machine when the server is idle: loading the models of the extractor leaves gigabytes of free
 * heap, which the JVM would keep for good. Where one of its options was given on the command line, all stay as they are.
 *
 * <p>JEP 346: with {@code G1PeriodicGCInterval}, an idle G1 collects and gives back; how much it may keep free is {@code
 * MaxHeapFreeRatio}. All three can be set while a HotSpot JVM runs; other JVMs are left alone.
 */
@Component
@ConditionalOnWebApplication
class IdleMemory {

    private static final Logger log = LoggerFactory.getLogger(IdleMemory.class);
    private static final Set<Origin> NOT_CHOSEN = Set.of(Origin.DEFAULT, Origin.ERGONOMIC);

    /** In percent of the heap, and milliseconds; set in this order, as the minimum may never be above the maximum. */
    private static final List<Map.Entry<String, String>> OPTIONS = List.of(
            Map.entry("MinHeapFreeRatio", "10"),
            Map.entry("MaxHeapFreeRatio", "30"),
            Map.entry("G1PeriodicGCInterval", "60000"));

    @PostConstruct
    void giveBack() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            giveBack(machine);
        }
    }

    static void giveBack(HotSpotDiagnosticMXBean machine) {
        try {
            if (OPTIONS.stream()
                    .map(option -> machine.getVMOption(option.getKey()))
                    .allMatch(IdleMemory::isFree)) {
                OPTIONS.forEach(option -> machine.setVMOption(option.getKey(), option.getValue()));
            }
        } catch (IllegalArgumentException e) {
            log.debug("This JVM does not say how much free memory it may keep: {}", e.getMessage());
        }
    }

    private static boolean isFree(VMOption option) {
        return option.isWriteable() && NOT_CHOSEN.contains(option.getOrigin());
    }
}

package dev.dateline.ingest.reader;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;
import jakarta.annotation.PostConstruct;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Memory that the machine gets back once the models of the extractor are loaded: loading them makes gigabytes of garbage,
 * which the JVM would keep as free heap for good. Options that were given on the command line stay as they are.
 *
 * <p>JEP 346: with {@code G1PeriodicGCInterval}, an idle G1 collects and gives back; how much it may keep free is {@code
 * MaxHeapFreeRatio}. All three can be set while a HotSpot JVM runs; other JVMs are left alone.
 */
@Component
@ConditionalOnWebApplication
public class IdleMemory {

    private static final Logger log = LoggerFactory.getLogger(IdleMemory.class);
    private static final Set<Origin> NOT_CHOSEN = Set.of(Origin.DEFAULT, Origin.ERGONOMIC);

    /** In this order, as the least part of free heap may never be above the greatest. In percent, and milliseconds. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MinHeapFreeRatio", "10");
        OPTIONS.put("MaxHeapFreeRatio", "30");
        OPTIONS.put("G1PeriodicGCInterval", "60000");
    }

    @PostConstruct
    void giveBack() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            giveBack(machine);
        }
    }

    static void giveBack(HotSpotDiagnosticMXBean machine) {
        try {
            if (OPTIONS.keySet().stream().map(machine::getVMOption).allMatch(IdleMemory::isFree)) {
                OPTIONS.forEach(machine::setVMOption);
            }
        } catch (IllegalArgumentException e) {
            log.debug("This JVM keeps its own ways with free memory: {}", e.getMessage());
        }
    }

    private static boolean isFree(VMOption option) {
        return option.isWriteable() && NOT_CHOSEN.contains(option.getOrigin());
    }
}

package dev.dateline.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import com.sun.management.VMOption.Origin;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdleMemoryTests {

    private final Map<String, Origin> origins = new HashMap<>();
    private final List<String> set = new ArrayList<>();

    @Test
    void freeHeapIsKeptSmallAndGivenBackWhenIdle() {
        IdleMemory.giveBack(machine());
        assertThat(set).containsExactly("MinHeapFreeRatio=10", "MaxHeapFreeRatio=30", "G1PeriodicGCInterval=60000");
    }

    @Test
    void whatSomebodyChoseStays() {
        origins.put("MaxHeapFreeRatio", Origin.VM_CREATION);
        IdleMemory.giveBack(machine());
        assertThat(set).isEmpty();
    }

    @Test
    void aMachineThatKnowsNoSuchOptionIsLeftAlone() {
        origins.put("G1PeriodicGCInterval", Origin.OTHER);
        IdleMemory.giveBack(machine());
        assertThat(set).isEmpty();
    }

    /** A JVM which says where its options come from; {@code OTHER} stands for one that it does not have. */
    private HotSpotDiagnosticMXBean machine() {
        return (HotSpotDiagnosticMXBean) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HotSpotDiagnosticMXBean.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getVMOption" -> option((String) arguments[0]);
                    case "setVMOption" -> {
                        set.add(arguments[0] + "=" + arguments[1]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private VMOption option(String name) {
        Origin origin = origins.getOrDefault(name, Origin.DEFAULT);
        if (origin == Origin.OTHER) {
            throw new IllegalArgumentException(name + " is not known");
        }
        return new VMOption(name, "", true, origin);
    }
}

package org.deepworkbench.sandbox.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What machines would take of a cloud. */
final class Estimate {

    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;
    private static final long USUAL_DISK = 20;

    private Estimate() {
    }

    static Map<String, Object> of(List<SystemSpec> systems, Authorisation caller) {
        List<Object> compute = new ArrayList<>();
        for (SystemSpec spec : systems) {
            for (int i = 0; i < spec.count(); i++) {
                Map<String, Object> machine = new LinkedHashMap<>();
                machine.put("cpuCores", spec.cpus());
                machine.put("memoryInMegabytes", spec.memory() / MEGABYTE);
                machine.put("diskSizeInGigabytes",
                        spec.disk() == 0 ? USUAL_DISK : Math.max(1, spec.disk() / GIGABYTE));
                compute.add(machine);
            }
        }
        Map<String, String> cloud = caller.clouds().stream().findFirst().orElse(Map.of());
        Map<String, Object> estimate = new LinkedHashMap<>();
        estimate.put("cloudType", caller.provider());
        estimate.put("cloudEndpoint", cloud.getOrDefault("host", "sandbox"));
        estimate.put("compute", compute);
        estimate.put("storage", List.of());
        return Map.of(cloud.getOrDefault("id", "sandbox"), estimate);
    }
}

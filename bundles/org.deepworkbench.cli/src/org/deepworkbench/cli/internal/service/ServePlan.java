package org.deepworkbench.cli.internal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/** Several built-in modules as one plan, each a service of its own. */
final class ServePlan {

    private static final int DEEPAAS = 5000;
    private static final String NO_TOKEN = "no-token";

    private ServePlan() {
    }

    /**
     * @param names   of modules
     * @param port    of the first, the others follow; empty for any that are free
     * @param noToken whether every program of this machine is let in
     * @throws Refusal if there is no such module
     */
    static Plan of(Services services, List<String> names, OptionalInt port, boolean noToken) throws Refusal {
        List<PlannedService> planned = new ArrayList<>();
        for (String name : names) {
            NamedModule module = NamedModule.find(services, name);
            Map<String, String> options = new LinkedHashMap<>(module.builtIn().options());
            if (noToken) {
                options.put(NO_TOKEN, "");
            }
            int index = planned.size();
            List<PublishedPort> ports = port.isEmpty() ? List.of()
                    : List.of(new PublishedPort(DEEPAAS, OptionalInt.of(port.getAsInt() + index), "tcp"));
            planned.add(new PlannedService(module.folder(), module.folder(), module.image(), module.catalogId(),
                    Optional.of(new BuiltIn(module.builtIn().module(), options)), Optional.empty(), Map.of(), ports,
                    List.of(), new Resources(OptionalDouble.empty(), OptionalLong.empty(), 0), false, 1));
        }
        return new Plan(String.join(", ", names), "", Map.of(), planned, Map.of());
    }
}

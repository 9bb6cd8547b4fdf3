package org.deepworkbench.run.ui.internal.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.Resources;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    private static final ModuleResolver NONE = new ModuleResolver() {
        @Override
        public Optional<CatalogModule> byImage(String image) {
            return Optional.empty();
        }

        @Override
        public List<CatalogModule> modules() {
            return List.of();
        }
    };

    private static PlannedService service(Resources resources, int instances) {
        return new PlannedService("app", "docker", "deephdc/image", Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of(), List.of(), List.of(), resources, false, instances);
    }

    @Test
    void anUnknownImageIsShownAsItIs() {
        PlannedService service = service(new Resources(OptionalDouble.empty(), OptionalLong.empty(), 0), 1);
        assertEquals("app: deephdc/image", PlanWords.title(service, NONE));
        assertEquals("deephdc/image", PlanWords.detail(service));
    }

    @Test
    void whatIsAskedForIsTold() {
        assertEquals("deephdc/image  ·  1.5 CPUs  ·  4 GB memory  ·  2 GPUs  ·  3 instances",
                PlanWords.detail(service(new Resources(OptionalDouble.of(1.5), OptionalLong.of(4_000_000_000L), 2), 3)));
        assertEquals("deephdc/image  ·  1 CPU  ·  512 MB memory  ·  1 GPU",
                PlanWords.detail(service(new Resources(OptionalDouble.of(1), OptionalLong.of(512_000_000L), 1), 1)));
    }
}

package org.deepworkbench.run.core.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;
import org.junit.jupiter.api.Test;

class PlanCodecTest {

    private static final PlannedService FULL = new PlannedService("app", "docker", "image:1", Optional.of("module"),
            Optional.of(new BuiltIn("classify", Map.of("flavour", "x"))), Optional.of("serve --all"),
            Map.of("MODE", "fast"), List.of(new PublishedPort(5000, OptionalInt.of(31000), "tcp"),
                    new PublishedPort(6006, OptionalInt.empty(), "udp")),
            List.of("/data:/data:ro"), new Resources(OptionalDouble.of(1.5), OptionalLong.of(1L << 33), 2), true, 3,
            new InstanceBounds(2, 5));

    private static Plan plan() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("text", "a");
        inputs.put("whole", 1L << 40);
        inputs.put("part", 0.5);
        inputs.put("truth", true);
        inputs.put("list", List.of("x", List.of(1L)));
        inputs.put("map", Map.of("k", "v"));
        Map<String, Expression> outputs = new LinkedHashMap<>();
        outputs.put("all", new Expression.Mapping(Map.of("m", new Expression.Listing(List.of(
                new Expression.Literal(List.of("l", 2L)),
                new Expression.Joined(List.of(new Expression.Literal("http://"),
                        new Expression.Attribute("app", List.of("ips", 0))), ":"),
                new Expression.Token(new Expression.Literal("a:b"), ":", 1),
                new Expression.Unavailable("Because."))))));
        return new Plan("A plan", "text: of it\n", inputs, List.of(FULL), outputs,
                Optional.of(Path.of("/home/ada/topology.yaml")));
    }

    private static Plan back(Plan plan) throws IOException {
        return PlanCodec.read(Json.read(Json.write(PlanCodec.write(plan))));
    }

    @Test
    void everythingComesBack() throws IOException {
        assertEquals(plan(), back(plan()));
    }

    @Test
    void aMaskedPlanHoldsNoSecretAndComesBack() throws IOException {
        Plan plan = FakeEngine.plan();
        Plan masked = Secrets.of(plan).mask(plan);
        String text = new String(Json.write(PlanCodec.write(masked)), StandardCharsets.UTF_8);
        assertFalse(text.contains("hunter2hunter2") || text.contains("plantedsecret"), text);
        assertEquals(masked, back(masked));
        assertEquals("deephdc/image:cpu", masked.services().get(0).image());
    }

    @Test
    void whatANewerVersionWroteHasNoValue() throws IOException {
        byte[] newer = "{\"outputs\": {\"o\": {\"conjured\": 1}}}".getBytes(StandardCharsets.UTF_8);
        assertEquals(new Expression.Unavailable(""), PlanCodec.read(Json.read(newer)).outputs().get("o"));
    }
}

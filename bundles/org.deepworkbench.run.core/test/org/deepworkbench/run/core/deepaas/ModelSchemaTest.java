package org.deepworkbench.run.core.deepaas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelSchemaTest {

    private static ModelSchema asksBy(String name, Object... choices) {
        Argument argument = new Argument(name, Argument.Place.QUERY, Argument.Type.STRING, false, false, false,
                Optional.empty(), List.of(choices), OptionalDouble.empty(), OptionalDouble.empty(), false, "");
        return new ModelSchema(true, List.of(), true, List.of(argument), Set.of());
    }

    @Test
    void eachModuleIsToldByItsOwnArgumentWhichModelIsAsked() {
        for (String name : List.of("timestamp", "model_name", "trained_graph")) {
            assertEquals(Map.of(name, "2026-11-21"), asksBy(name).asking(Map.of("timestamp", "2026-11-21")));
        }
    }

    @Test
    void theNewestIsAskedWhereNothingSaysOtherwise() {
        assertEquals(Map.of(), asksBy("timestamp").asking(Map.of()));
        assertEquals(Map.of(), asksBy("threshold").asking(Map.of("timestamp", "2026-11-21")));
        assertEquals(Map.of(), asksBy("model_name", "small", "large").asking(Map.of("timestamp", "2026-11-21")));
    }
}

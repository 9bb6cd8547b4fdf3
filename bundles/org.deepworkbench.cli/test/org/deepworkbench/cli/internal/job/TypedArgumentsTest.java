package org.deepworkbench.cli.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.run.core.deepaas.Argument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedArgumentsTest {

    private static final Path DATA = Path.of("mine").toAbsolutePath();

    private static TypedArguments taking(String... names) {
        return new TypedArguments("m", Stream.of(names).map(name -> new Argument(name, Argument.Place.QUERY,
                Argument.Type.STRING, false, false, false, Optional.empty(), List.of(), OptionalDouble.empty(),
                OptionalDouble.empty(), false, "")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"images_directory", "data_directory", "tiles_directory", "data_file"})
    void dataGoesWhereTheModuleLooksForIt(String name) throws Exception {
        assertEquals(Map.of(name, DATA.toString()), taking("other", name).read(Map.of(), Optional.of(DATA)));
    }

    @Test
    void aModuleWithoutDataSaysSo() {
        Refusal refusal = assertThrows(Refusal.class, () -> taking("epochs").read(Map.of(), Optional.of(DATA)));
        assertTrue(refusal.faults().getFirst().sentence().contains("takes no data of yours"));
    }

    @Test
    void anUnknownArgumentIsToldWithTheNearest() {
        Refusal refusal = assertThrows(Refusal.class, () -> taking("epochs").read(Map.of("epoch", "1"),
                Optional.empty()));
        assertTrue(refusal.faults().getFirst().sentence().contains("Did you mean \"epochs\"?"));
    }
}

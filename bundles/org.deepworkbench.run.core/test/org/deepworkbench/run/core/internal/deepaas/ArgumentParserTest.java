package org.deepworkbench.run.core.internal.deepaas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Argument.Place;
import org.deepworkbench.run.core.deepaas.Argument.Type;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentParserTest {

    private static final List<Argument> ARGUMENTS = List.of(
            argument("epochs", Type.INTEGER, false, List.of(), OptionalDouble.of(1), OptionalDouble.of(100), false),
            argument("rate", Type.NUMBER, false, List.of(), OptionalDouble.of(0), OptionalDouble.empty(), false),
            argument("validate", Type.BOOLEAN, false, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), false),
            argument("mode", Type.STRING, false, List.of("normal", "fast"), OptionalDouble.empty(),
                    OptionalDouble.empty(), false),
            argument("schedule", Type.NUMBER, true, List.of(), OptionalDouble.empty(), OptionalDouble.of(1), false),
            argument("pin", Type.INTEGER, false, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), true));

    private static Argument argument(String name, Type type, boolean list, List<Object> choices, OptionalDouble least,
            OptionalDouble most, boolean secret) {
        return new Argument(name, Place.QUERY, type, list, list, false, Optional.empty(), choices, least, most, secret,
                "");
    }

    @Test
    void readsEachType() throws FaultException {
        assertEquals(
                Map.of("epochs", 3L, "rate", 0.01, "validate", false, "mode", "fast", "schedule", List.of(0.7, 0.9)),
                ArgumentParser.parse(ARGUMENTS, Map.of("epochs", " 3", "rate", "1e-2", "validate", "no", "mode", "fast",
                        "schedule", "[0.7, 0.9]")));
    }

    @ParameterizedTest
    @CsvSource({ "epochs,0,from 1 to 100", "epochs,3.5,whole number", "rate,-1,at least 0", "rate,fast,Give a number",
        "validate,maybe,true or false", "mode,slow,'normal, fast'", "schedule,'0.5,2',at most 1", "epoch,3,epochs" })
    void refusesWithTheRemedy(String name, String text, String remedy) {
        FaultException refusal = assertThrows(FaultException.class,
                () -> ArgumentParser.parse(ARGUMENTS, Map.of(name, text)));
        assertTrue(refusal.fault().remedy().contains(remedy), refusal.getMessage());
        assertTrue(refusal.fault().what().contains("«" + name + "»"), refusal.getMessage());
    }

    @Test
    void doesNotRepeatASecret() {
        FaultException refusal = assertThrows(FaultException.class,
                () -> ArgumentParser.parse(ARGUMENTS, Map.of("pin", "hunter2")));
        assertFalse(refusal.getMessage().contains("hunter2"));
    }
}

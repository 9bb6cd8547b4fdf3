package org.deepworkbench.cli.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> ARGUMENTS = List.of("epochs", "batch_size", "initial_lr", "l2_reg", "image_size");

    @ParameterizedTest
    @CsvSource({"epoch, epochs", "Epochs, epochs", "batchsize, batch_size", "imgae_size, image_size", "l2reg, l2_reg"})
    void mistypedNameIsFound(String typed, String meant) {
        assertEquals(Optional.of(meant), NearestName.of(typed, ARGUMENTS));
    }

    @ParameterizedTest
    @CsvSource({"optimiser", "x", "''"})
    void somethingElseIsNot(String typed) {
        assertEquals(Optional.empty(), NearestName.of(typed, ARGUMENTS));
    }

    @Test
    void hugeNamesCostNothing() {
        String huge = "e".repeat(1_000_000);
        assertEquals(Optional.empty(), NearestName.of(huge, ARGUMENTS));
        assertEquals(Optional.of("epochs"), NearestName.of("epoch", List.of(huge, "epochs")));
    }
}

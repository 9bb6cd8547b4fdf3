package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Prediction.Ranked;
import org.junit.jupiter.api.Test;

class PredictionTextTest {

    private static Prediction prediction(List<Ranked> ranking) {
        return new Prediction("classifier", Map.of("image", Path.of("folder", "a.png")), ranking, List.of(), "{\"x\":1}",
                Instant.EPOCH, Duration.ofMillis(40));
    }

    @Test
    void onlyTheMostLikelyAreShown() {
        List<Ranked> seven = IntStream.range(0, 7).mapToObj(i -> new Ranked("c" + i, 1.0 / (i + 2))).toList();
        assertEquals(seven.subList(0, 5), PredictionText.top(prediction(seven)));
    }

    @Test
    void classesAreCopiedAsATable() {
        assertEquals("a.png\ncopepod\t0.9000\ndiatom\t0.1000\n", PredictionText.copyable(
                prediction(List.of(new Ranked("copepod", 0.9), new Ranked("diatom", 0.1)))));
    }

    @Test
    void anAnswerOfAnotherKindIsCopiedAsItIs() {
        assertEquals("{\"x\":1}", PredictionText.copyable(prediction(List.of())));
    }
}

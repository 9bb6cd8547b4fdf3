package org.deepworkbench.run.core.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.run.MetricSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFileTest {

    private static final Instant TIME = Instant.parse("2026-11-21T01:02:03.456Z");

    @Test
    void readsBackWhatItAppendedAndPassesOverACutLine(@TempDir Path temp) throws Exception {
        SampleFile file = new SampleFile(temp.resolve("metrics.csv"));
        List<MetricSample> samples = List.of(new MetricSample(0, "loss", 5, 1, TIME, 1.25e-7),
                new MetricSample(1, "odd, \"name\"", 6, 1, TIME, Double.NaN),
                new MetricSample(2, "loss", 7, 2, TIME, Double.NEGATIVE_INFINITY));
        file.append(samples.subList(0, 1));
        file.append(samples.subList(1, 3));
        Files.writeString(file.path(), "3,loss,8,2,2026-11-21T01:0", StandardOpenOption.APPEND);
        List<MetricSample> read = new ArrayList<>();
        file.read(read::add);
        assertEquals(samples, read);
        assertEquals(SampleFile.HEADER, Files.readAllLines(file.path()).get(0));
    }
}

package org.deepworkbench.benchmarks.topology;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads and judges a topology that was never seen before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx400m")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ValidateBenchmark {

    /** Number of node templates. */
    @Param({ "100", "1000", "10000" })
    private int nodes;

    private String text;

    @Setup
    public void generate() {
        text = GeneratedTopology.text(nodes);
        List<Diagnostic> diagnostics = validate();
        if (!diagnostics.isEmpty()) {
            throw new IllegalStateException("not valid: " + diagnostics.get(0));
        }
    }

    @Benchmark
    public List<Diagnostic> validate() {
        return TopologyDocument.of("generated.yaml", text).diagnostics();
    }
}

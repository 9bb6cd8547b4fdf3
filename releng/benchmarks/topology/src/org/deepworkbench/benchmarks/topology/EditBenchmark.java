package org.deepworkbench.benchmarks.topology;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sets one property of an open topology of 10,000 nodes and asks what is wrong now. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx400m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    private static final int NODES = 10_000;
    private static final int STRIDE = 37;

    private TopologyDocument document;
    private int edits;

    @Setup
    public void open() {
        document = TopologyDocument.of("generated.yaml", GeneratedTopology.text(NODES));
        document.diagnostics();
    }

    @Benchmark
    public List<Diagnostic> setProperty() throws FaultException {
        edits++;
        String node = "soft_" + edits * STRIDE % (NODES / 10) + "_8";
        document.execute(new SetValue(ValuePath.property(node, "component_version"), "'1." + edits + "'"));
        return document.diagnostics();
    }
}

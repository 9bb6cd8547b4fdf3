package org.deepworkbench.benchmarks.topology;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.FaultException;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Opens and judges a template of DEEP, from its file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx400m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeepTemplateBenchmark {

    /** The file, from the repository's folder. */
    @Param("examples/phytoplankton/topology.yaml")
    private String file;

    @Benchmark
    public List<Diagnostic> validate() throws FaultException {
        return TopologyDocument.open(Path.of(file)).diagnostics();
    }
}

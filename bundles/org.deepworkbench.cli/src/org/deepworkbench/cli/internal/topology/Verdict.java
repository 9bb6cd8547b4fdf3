package org.deepworkbench.cli.internal.topology;

import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;

/** What came of judging a file. */
public sealed interface Verdict {

    /** {@return the file as somebody typed it} */
    String file();

    /** {@return how long it took, in milliseconds} */
    long millis();

    /** {@return the exit code that the file asks for} */
    int exitCode();

    /** The file was read, and the document has the diagnostics. */
    record Judged(String file, TopologyDocument document, long millis) implements Verdict {

        @Override
        public int exitCode() {
            return document.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
        }
    }

    /** The file could not be opened at all. */
    record Unreadable(String file, Fault fault, long millis) implements Verdict {

        @Override
        public int exitCode() {
            return ExitCode.USAGE;
        }
    }
}

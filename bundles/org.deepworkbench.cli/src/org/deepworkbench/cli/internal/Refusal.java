package org.deepworkbench.cli.internal;

import java.util.List;
import org.deepworkbench.spi.Fault;

/** Ends a command with sentences for a person and an exit code. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<Fault> faults;

    /**
     * @param exitCode of {@link ExitCode}
     * @param faults   at least one
     */
    public Refusal(int exitCode, List<Fault> faults) {
        super(faults.get(0).sentence());
        this.exitCode = exitCode;
        this.faults = List.copyOf(faults);
    }

    public static Refusal usage(Fault fault) {
        return new Refusal(ExitCode.USAGE, List.of(fault));
    }

    public static Refusal failed(Fault fault) {
        return new Refusal(ExitCode.FAILED, List.of(fault));
    }

    public int exitCode() {
        return exitCode;
    }

    public List<Fault> faults() {
        return faults;
    }
}

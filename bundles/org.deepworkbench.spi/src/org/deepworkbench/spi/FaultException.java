package org.deepworkbench.spi;

/** Carries a {@link Fault} to whoever can show it to a person. The message is the fault's sentence. */
public class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.sentence());
        this.fault = fault;
    }

    /**
     * @param fault what the person is told
     * @param cause the technical cause, for the log only
     */
    public FaultException(Fault fault, Throwable cause) {
        super(fault.sentence(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}

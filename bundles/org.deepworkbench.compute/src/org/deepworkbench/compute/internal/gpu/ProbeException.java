package org.deepworkbench.compute.internal.gpu;

/** The probe process gave no answer. */
final class ProbeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** In which way. */
    enum Kind {
        /** It could not be started; the detail is the system's reason. */
        NOT_STARTED,
        /** A signal ended it; the detail is its name or number. */
        CRASHED,
        /** It ended by itself; the detail is the last it said. */
        ENDED,
        /** It said nothing for too long; the detail is the number of seconds. */
        SILENT,
        /** It said what cannot be read; the detail is the beginning of that. */
        GARBLED
    }

    private final Kind kind;

    ProbeException(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}

package org.deepworkbench.modelserver.module;

/** Why a module could not do what was asked, as a sentence that tells a person what to do. */
public final class ModuleException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason without a deeper cause. */
    public ModuleException(String message) {
        super(message);
    }

    /** A reason with the cause for the log. */
    public ModuleException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.deepworkbench.run.core.deepaas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A training as its service reports it.
 *
 * @param uuid    its id at the service
 * @param status  how it stands
 * @param message explanation of the status, may be empty
 * @param args    arguments as the service accepted them, plain JSON values
 * @param result  what the module gave as the result, plain JSON values; empty until done
 * @param plan    how long it will be, from services that tell
 */
public record Training(String uuid, Status status, String message, Map<String, Object> args,
        Map<String, Object> result, Optional<Length> plan) {

    /**
     * How long a training is.
     *
     * @param epochs passes over the data
     * @param steps  optimiser steps in all
     */
    public record Length(int epochs, long steps) {
    }

    /** States of a training. */
    public enum Status {
        RUNNING, DONE, ERROR, CANCELLED
    }

    public Training {
        args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
        result = Collections.unmodifiableMap(new LinkedHashMap<>(result));
    }
}

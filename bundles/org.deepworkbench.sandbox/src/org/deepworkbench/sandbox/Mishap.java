package org.deepworkbench.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** What a sandbox can be told to do wrong. */
public enum Mishap {

    /** The token is refused; nothing was done. */
    UNAUTHORISED("401", Place.REFUSAL),
    /** The caller may not do that; nothing was done. */
    FORBIDDEN("403", Place.REFUSAL),
    /** The gateway before the service has lost its way, and says so in its own words; nothing was done. */
    NOT_FOUND("404", Place.REFUSAL),
    /** Somebody else changes the same just now; nothing was done. It may be tried again at once. */
    CONFLICT("409", Place.REFUSAL),
    /** Too many requests, with a time to wait; nothing was done. */
    TOO_MANY_REQUESTS("429", Place.REFUSAL),
    /** The service fails, before or after it did what was asked. */
    INTERNAL_ERROR("500", Place.WIRE),
    /** It was done, and the answer is no JSON. */
    BROKEN_JSON("broken-json", Place.WIRE),
    /** It was done, and the connection ends in the midst of the answer. */
    CUT_BODY("cut-body", Place.WIRE),
    /** The connection is reset, before or after it was done. */
    RESET("reset", Place.WIRE),
    /** Nothing is heard for 30 s, before or after it was done; then the answer comes. */
    SILENCE("silence", Place.WIRE),
    /** The answer is sent twice. */
    DUPLICATE("duplicate", Place.WIRE),
    /** The gateway before the service answers with a page of HTML, before or after it was done. */
    HTML("html", Place.WIRE),
    /** The clock of the service is three hours late for as long as it runs. */
    CLOCK_SKEW("clock-skew", Place.SERVICE),
    /** A site fails to make what it was asked for. */
    SITE("site", Place.SERVICE),
    /** Machines are made, and cannot be configured. */
    CONFIGURE("configure", Place.SERVICE),
    /** A site takes two hours. */
    SLOW("slow", Place.SERVICE),
    /** A delete never ends until it is given up and asked for again. */
    STUCK("stuck", Place.SERVICE);

    /** Where it happens. */
    public enum Place {
        /** Instead of the call. */
        REFUSAL,
        /** On the way of the call or of its answer. */
        WIRE,
        /** In what the service does. */
        SERVICE
    }

    private final String label;
    private final Place place;

    Mishap(String label, Place place) {
        this.label = label;
        this.place = place;
    }

    /** {@return the name as it is typed} */
    public String label() {
        return label;
    }

    /** {@return where it happens} */
    public Place place() {
        return place;
    }

    /** {@return the mishap of that name} */
    public static Optional<Mishap> of(String label) {
        return Arrays.stream(values()).filter(mishap -> mishap.label.equals(label)).findFirst();
    }
}

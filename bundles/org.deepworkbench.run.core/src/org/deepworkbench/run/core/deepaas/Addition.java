package org.deepworkbench.run.core.deepaas;

/** What a service may offer for a training beyond the DEEPaaS V2 standard; known from its {@code swagger.json} only. */
public enum Addition {
    METRICS("metrics"), EVENTS("events"), LOG("log"), CHECKPOINTS("checkpoints"), RESUME("resume"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final String segment;

    Addition(String segment) {
        this.segment = segment;
    }

    /** {@return last segment of its path} */
    public String segment() {
        return segment;
    }
}

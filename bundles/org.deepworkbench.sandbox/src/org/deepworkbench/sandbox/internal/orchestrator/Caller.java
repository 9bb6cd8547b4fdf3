package org.deepworkbench.sandbox.internal.orchestrator;

/**
 * Whoever holds a token.
 *
 * @param issuer  of the token
 * @param subject whom it is about
 * @param offline whether it has the scope that writing demands
 */
record Caller(String issuer, String subject, boolean offline) {

    /** {@return as it is written in {@code createdBy=}} */
    String mark() {
        return subject + '@' + issuer;
    }
}

package org.deepworkbench.spi.plan;

/** What became of an {@link Expression}. */
public sealed interface Evaluation {

    /** The value: String, Boolean, Long, Double, List or Map. */
    record Available(Object value) implements Evaluation {
    }

    /** There is no value, because of {@code reason}, a sentence for a person. */
    record NotAvailable(String reason) implements Evaluation {
    }
}

package org.deepworkbench.run.ui.internal.topology;

import org.deepworkbench.run.ui.internal.Messages;

/** What is to happen when a deployment runs. */
enum Afterwards {
    /** Every module that can be trained is trained with its own defaults. */
    TRAIN,
    /** The person is asked how to train. */
    ASK,
    /** Nothing. */
    NOTHING;

    /** {@return the choice in words} */
    String label() {
        return switch (this) {
            case TRAIN -> Messages.Afterwards_train;
            case ASK -> Messages.Afterwards_ask;
            case NOTHING -> Messages.Afterwards_nothing;
        };
    }
}

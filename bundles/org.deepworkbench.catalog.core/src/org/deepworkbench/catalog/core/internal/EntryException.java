package org.deepworkbench.catalog.core.internal;

/** An entry that cannot be shown; the message tells a person why. */
final class EntryException extends Exception {

    private static final long serialVersionUID = 1L;

    EntryException(String why) {
        super(why);
    }
}

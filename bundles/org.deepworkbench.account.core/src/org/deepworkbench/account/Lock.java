package org.deepworkbench.account;

/** How the tokens and secrets that are kept are locked, as far as it matters to the person. */
public enum Lock {
    /** Nothing is kept yet; it is settled when something is. */
    NOTHING_KEPT,
    /** The keyring of the person's session opens them, without a question. */
    KEYRING,
    /** A master password opens them, and was given to this process already. */
    OPEN,
    /** A master password opens them, which whoever needs one of them will ask for. */
    LOCKED
}

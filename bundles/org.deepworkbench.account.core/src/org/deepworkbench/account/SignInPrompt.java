package org.deepworkbench.account;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** How a sign-in speaks to the person. Called on the thread that signs in; returns at once. */
public interface SignInPrompt {

    /**
     * The person is to open an address in a browser and type a code there.
     *
     * @param address      where
     * @param withCode     the same address with the code in it already, where the provider gives one
     * @param code         to show and to copy
     * @param validUntil   the code is of no use later
     */
    void showCode(URI address, Optional<URI> withCode, String code, Instant validUntil);

    /** The system's browser is to be opened at an address. */
    void openBrowser(URI address);
}

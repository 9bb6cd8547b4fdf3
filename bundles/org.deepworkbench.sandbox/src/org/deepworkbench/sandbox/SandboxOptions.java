package org.deepworkbench.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a sandbox is to be.
 *
 * @param port    where it listens on this machine; 0 for any free port
 * @param faults  what goes wrong, and how often
 * @param seed    decides, with the order of the calls, when it does
 * @param speed   how much faster than a real service it is, above 0: at 60 a minute passes in a second
 * @param version of the service that is played, such as {@code 2.9.1}; empty for the usual one
 * @param issuer  only tokens of this OpenID Connect provider are taken; empty for any token
 */
public record SandboxOptions(int port, List<MishapChance> faults, long seed, double speed, Optional<String> version,
        Optional<URI> issuer) {

    /** Everything goes well, at the pace of a real service that is in a hurry. */
    public static final SandboxOptions PLAIN = 
            new SandboxOptions(0, List.of(), 1, 1, Optional.empty(), Optional.empty());

    public SandboxOptions {
        faults = List.copyOf(faults);
        Objects.requireNonNull(version);
        Objects.requireNonNull(issuer);
        if (!(speed > 0) || port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("speed " + speed + ", port " + port);
        }
    }

    /** {@return the same, with these faults} */
    public SandboxOptions with(List<MishapChance> others) {
        return new SandboxOptions(port, others, seed, speed, version, issuer);
    }

    /** {@return the same, at this speed} */
    public SandboxOptions at(double factor) {
        return new SandboxOptions(port, faults, seed, factor, version, issuer);
    }

    /** {@return the same, of this version of the service} */
    public SandboxOptions of(String other) {
        return new SandboxOptions(port, faults, seed, speed, Optional.of(other), issuer);
    }
}

package org.deepworkbench.cli.internal.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepworkbench.spi.Secret;

/**
 * Which module a person means.
 *
 * @param what    name of a module, address of a service, or id of a run
 * @param model   name of the model, where the service has several
 * @param token   what a service at an address wants, if anything
 * @param device  what a module that is started computes on, such as {@code cpu} or {@code gpu:0}; empty for the usual
 * @param threads processor threads for a module that is started; empty for all
 * @param work    folder in which a module that is started keeps what it learns; empty for the usual one
 */
public record ServiceRequest(String what, Optional<String> model, Optional<Secret> token,
        Optional<String> device, OptionalInt threads, Optional<Path> work) {

    /** {@return the address that is meant, if one is} */
    Optional<URI> address() {
        if (!what.startsWith("http://") && !what.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(what.endsWith("/") ? what : what + "/");
            return Optional.of(uri).filter(known -> known.getHost() != null && known.getRawQuery() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    ServiceRequest at(URI address) {
        return new ServiceRequest(address.toString(), model, token, device, threads, work);
    }

    ServiceRequest with(String name) {
        return new ServiceRequest(what, Optional.of(name), token, device, threads, work);
    }
}

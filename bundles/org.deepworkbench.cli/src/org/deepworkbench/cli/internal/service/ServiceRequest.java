package org.deepworkbench.cli.internal.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Secret;

/**
 * Which module a person means.
 *
 * @param what    name of a module, address of a service, or id of a run
 * @param model   name of the model, where the service has several
 * @param token   what a service at an address wants, if anything
 * @param place   settings of this machine, such as the device, for a module that is started
 * @param work    folder in which a module that is started keeps what it learns; empty for the usual one
 */
public record ServiceRequest(String what, Optional<String> model, Optional<Secret> token,
        Map<String, String> place, Optional<Path> work) {

    public ServiceRequest {
        place = Map.copyOf(place);
    }

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
        return new ServiceRequest(address.toString(), model, token, place, work);
    }

    ServiceRequest with(String name) {
        return new ServiceRequest(what, Optional.of(name), token, place, work);
    }
}

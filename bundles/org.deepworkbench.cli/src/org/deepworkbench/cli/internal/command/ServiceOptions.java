package org.deepworkbench.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.service.ServiceRequest;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a module is meant and started, from whatever command. */
final class ServiceOptions {

    private static final int LONGEST_TOKEN = 64 << 10;

    @Option(names = "--model", paramLabel = "NAME", descriptionKey = "service.model")
    private String model;

    @Mixin
    private PlaceOptions place;

    @Option(names = "--work", paramLabel = "DIR", descriptionKey = "service.work")
    private Path work;

    @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "service.tokenFile")
    private Path tokenFile;

    @Option(names = "--token-secret", paramLabel = "NAME", descriptionKey = "service.tokenSecret")
    private String tokenSecret;

    /**
     * @param what name of a module, address of a service, or id of a run
     * @throws Refusal if the token cannot be read
     */
    ServiceRequest request(String what, Context context) throws Refusal {
        return new ServiceRequest(what, Optional.ofNullable(model), token(context), place.settings(),
                Optional.ofNullable(work));
    }

    private Optional<Secret> token(Context context) throws Refusal {
        if (tokenFile != null && tokenSecret != null) {
            throw Refusal.usage(new Fault(Messages.ServiceOptions_twoTokens, "--token-secret", "", ""));
        }
        if (tokenFile != null) {
            return Optional.of(read(context.here().resolve(tokenFile)));
        }
        try {
            return tokenSecret == null ? Optional.empty()
                    : Optional.of(context.services().credentials().secret(tokenSecret, new NullProgressMonitor()));
        } catch (FaultException e) {
            throw Refusal.usage(e.fault());
        }
    }

    private static Secret read(Path file) throws Refusal {
        try (var input = Files.newInputStream(file)) {
            String text = new String(input.readNBytes(LONGEST_TOKEN)).strip();
            if (!text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                return new Secret(text);
            }
            throw Refusal.usage(new Fault(Messages.ServiceOptions_noToken, file.toString(), "", ""));
        } catch (IOException e) {
            throw Refusal.usage(new Fault(Messages.ServiceOptions_tokenUnreadable, file.toString(),
                    String.valueOf(e.getMessage()), ""));
        }
    }
}

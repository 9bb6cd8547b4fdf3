package org.deepworkbench.cli.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.deepworkbench.cli.internal.account.MasterPassword;
import org.deepworkbench.cli.internal.account.SecretInput;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.spi.state.StateFolder;

/**
 * What every command is given.
 *
 * @param console    where it writes
 * @param secrets    reads what nobody is to see
 * @param password   opens the kept secrets
 * @param services   what it stands on
 * @param clock      tells the time
 * @param state      where the workbench remembers
 * @param failureLog takes the technical side of failures
 * @param here       the folder it was called in; relative paths are meant from there
 * @param examples   the folder of the example topologies, where this installation has one
 * @param version    version of the workbench
 */
public record Context(Console console, SecretInput secrets, MasterPassword password, Services services,
        InstantSource clock, StateFolder state, FailureLog failureLog, Path here, Optional<Path> examples, String version) {
}

package org.deepworkbench.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.FailureLog;
import org.deepworkbench.cli.internal.FakeDevices;
import org.deepworkbench.cli.internal.FakeTargets;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.account.FakeAccounts;
import org.deepworkbench.cli.internal.account.MasterPassword;
import org.deepworkbench.cli.internal.account.SecretInput;
import org.deepworkbench.cli.internal.account.Typist;
import org.deepworkbench.cli.internal.console.Screen;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.state.StateFolder;

/** Calls commands in a folder, in an installation that knows no module. What they write is that of the last call. */
final class Shell implements Services {

    final FakeTargets targets = new FakeTargets();
    final FakeDevices devices = new FakeDevices();
    final FakeBuiltIns builtIns = new FakeBuiltIns();
    final ShellDeployments deployments = new ShellDeployments();
    private final Path folder;
    final FakeAccounts accounts = new FakeAccounts();
    Typist typist = new Typist();
    private Screen screen = new Screen(0);
    private MasterPassword password;

    Shell(Path folder) {
        this.folder = folder;
    }

    int execute(String... arguments) {
        screen = new Screen(0);
        SecretInput secrets = typist.at(folder.resolve("fd"));
        password = new MasterPassword(screen.console(), secrets);
        Context context = new Context(screen.console(), secrets, password, this, InstantSource.system(),
                new StateFolder(folder), new FailureLog(folder.resolve("logs")), folder, Optional.empty(), "1.2.3");
        return new Commands(context).execute(arguments);
    }

    /** {@return what the last call would give to whoever asks for the master password} */
    MasterPassword password() {
        return password;
    }

    String out() {
        return screen.out();
    }

    String err() {
        return screen.err();
    }

    /** Writes a file into the folder, and returns its name. */
    String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return name;
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Override
    public ModuleResolver modules() {
        return new ModuleResolver() {

            @Override
            public Optional<CatalogModule> byImage(String image) {
                return Optional.empty();
            }

            @Override
            public List<CatalogModule> modules() {
                return List.of();
            }
        };
    }

    @Override
    public BuiltInModules builtIns() {
        return builtIns;
    }

    @Override
    public DeploymentService deployments() {
        return deployments;
    }

    @Override
    public RunService runs() {
        throw new IllegalStateException("no runs here");
    }

    @Override
    public TargetService targets() {
        return targets;
    }

    @Override
    public AccountService accounts() {
        return accounts;
    }

    @Override
    public Credentials credentials() {
        return accounts;
    }

    @Override
    public DeviceProbe devices() {
        return devices;
    }

    @Override
    public Optional<DeploymentEngine> localEngine() {
        return Optional.empty();
    }
}

package org.deepworkbench.cli.internal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.account.MasterPassword;
import org.deepworkbench.cli.internal.account.SecretInput;
import org.deepworkbench.cli.internal.command.Commands;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Terminal;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Runs one command and ends. The arguments that the platform does not know are the command's. */
public final class WorkbenchApplication implements IApplication {

    /** System property set by the start script: folder of the example topologies. */
    private static final String EXAMPLES = "deepworkbench.examples";

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Bundle bundle = FrameworkUtil.getBundle(WorkbenchApplication.class);
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StateFolder state = StateFolder.standard();
        FailureLog log = new FailureLog(state.root().resolve("logs"));
        LogToFile.install(log);
        Console console = console();
        SecretInput secrets = SecretInput.ofProcess();
        MasterPassword password = new MasterPassword(console, secrets);
        try (OsgiServices services = new OsgiServices(bundle.getBundleContext(), password)) {
            Context command = new Context(console, secrets, password, services, InstantSource.system(), state, log,
                    Path.of("").toAbsolutePath(), Optional.ofNullable(System.getProperty(EXAMPLES)).map(Path::of),
                    version(bundle.getVersion()));
            return new Commands(command).execute(arguments);
        }
    }

    @Override
    public void stop() {
        // a command ends by itself; Interruption cares for signals
    }

    /** {@return the version without the mark of the build} */
    private static String version(Version version) {
        return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
    }

    private static Console console() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        Map<String, String> environment = System.getenv();
        Terminal terminal = Terminal.detect(System.getProperty(Terminal.COLUMNS, ""), environment, charset);
        return new Console(stream(System.out, charset), stream(System.err, charset), terminal);
    }

    private static PrintStream stream(PrintStream standard, Charset charset) {
        return new PrintStream(standard, true, charset);
    }
}

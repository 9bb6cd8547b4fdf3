package org.deepworkbench.cli.internal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;
import org.deepworkbench.cli.internal.command.Commands;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Terminal;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** Runs one command and ends. The arguments that the platform does not know are the command's. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var bundle = FrameworkUtil.getBundle(WorkbenchApplication.class);
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (OsgiServices services = new OsgiServices(bundle.getBundleContext())) {
            return new Commands(console(), services, bundle.getVersion().toString()).execute(arguments);
        }
    }

    @Override
    public void stop() {
        // a command ends by itself; Interruption cares for signals
    }

    private static Console console() {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name())); //$NON-NLS-1$
        Map<String, String> environment = System.getenv();
        Terminal terminal = Terminal.detect(System.getProperty(Terminal.COLUMNS, ""), environment, charset); //$NON-NLS-1$
        return new Console(stream(System.out, charset), stream(System.err, charset), terminal);
    }

    private static PrintStream stream(PrintStream standard, Charset charset) {
        return new PrintStream(standard, true, charset);
    }
}

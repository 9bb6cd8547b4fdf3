package org.deepworkbench.cli.internal.command;

import java.util.Locale;
import org.deepworkbench.cli.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What {@code --version} says. */
final class Version {

    private Version() {
    }

    static String[] lines(String workbench) {
        String system = System.getProperty("os.name") + ' ' + System.getProperty("os.arch");
        return new String[] {NLS.bind(Messages.Version_workbench, workbench),
                NLS.bind(Messages.Version_java, Runtime.version(), system.toLowerCase(Locale.ROOT))};
    }
}

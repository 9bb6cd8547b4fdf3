package org.deepworkbench.cli.internal.account;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the person's browser, as each system does. */
public final class SystemBrowser {

    private final List<String> command;

    /** @param command what takes the address as its last argument */
    SystemBrowser(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** {@return the browser of the system that this process runs on} */
    public static SystemBrowser ofSystem() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new SystemBrowser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new SystemBrowser(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
    }

    /** {@return whether something was started that opens browsers} */
    boolean open(URI address) {
        List<String> whole = new ArrayList<>(command);
        whole.add(address.toASCIIString());
        try {
            new ProcessBuilder(whole).redirectInput(Redirect.PIPE).redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD).start().getOutputStream().close();
            return true;
        } catch (IOException e) {
            return false; // there is none; the address is shown as well
        }
    }
}

package org.deepworkbench.engine.local.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.plan.PlannedService;

/** Finds out which port of a container is that of its DEEPaaS API, and whether its command asks for more than that. */
final class DeepaasPort {

    private static final int USUAL = 5000;
    private static final Pattern LISTEN_PORT = Pattern.compile("--listen-port[= ](\\d{1,5})\\b"); //$NON-NLS-1$
    private static final Pattern PLAIN_COMMAND = Pattern
            .compile("(deepaas-run|deepaas)(\\s+--listen-(ip|port)[= ]\\S+)*"); //$NON-NLS-1$

    private DeepaasPort() {
    }

    /** {@return the port inside the container, 5000 unless the command names another} */
    static int of(PlannedService service) {
        Matcher matcher = LISTEN_PORT.matcher(service.command().orElse("")); //$NON-NLS-1$
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : USUAL;
    }

    /** {@return whether the command does more than starting the DEEPaaS API} */
    static boolean isCustom(PlannedService service) {
        String command = service.command().orElse("").strip(); //$NON-NLS-1$
        return !command.isEmpty() && !PLAIN_COMMAND.matcher(command).matches();
    }
}

package org.deepworkbench.account.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Tokens from the oidc-agent of this machine, through its own command: the agent's socket speaks to that only. */
final class OidcAgent {

    private static final int LARGEST = 64 << 10;
    private static final long SECONDS = 30;

    private final List<String> command;

    /** @param command the agent's command, such as {@code oidc-token} */
    OidcAgent(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * @param configuration short name in the agent
     * @param validSeconds  for how long the token must be good
     */
    Secret token(String configuration, int validSeconds, IProgressMonitor monitor) throws FaultException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("--time", String.valueOf(validSeconds), "--", configuration)); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Process process = new ProcessBuilder(whole).redirectErrorStream(false).start();
            process.getOutputStream().close();
            return answer(process, configuration, monitor);
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Agent_missing, "", String.valueOf(e.getMessage()), //$NON-NLS-1$
                    Messages.Agent_missingRemedy), e);
        }
    }

    private static Secret answer(Process process, String configuration, IProgressMonitor monitor)
            throws FaultException, IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() > end) {
                    throw refused(configuration, Messages.Agent_silent);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            if (process.isAlive()) {
                process.destroyForcibly();
            }
        }
        String token = read(process.getInputStream());
        if (process.exitValue() != 0 || token.isEmpty()) {
            throw refused(configuration, read(process.getErrorStream()));
        }
        return new Secret(token);
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8).strip();
    }

    private static FaultException refused(String configuration, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Agent_refused, configuration), "", why, //$NON-NLS-1$
                Messages.Agent_refusedRemedy));
    }
}

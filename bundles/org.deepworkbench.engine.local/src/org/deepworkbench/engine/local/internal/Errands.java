package org.deepworkbench.engine.local.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.BuiltInModules;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.framework.BundleContext;

/**
 * Has the model server do what ends by itself: a process each time, whose result is one line. A component, see
 * {@code OSGI-INF/errands.xml}.
 */
public final class Errands implements BuiltInModules {

    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8", "-Dai.djl.offline=true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final int LONGEST_LINE = 8 << 20;
    private static final long LOOK_MILLIS = 100;
    private static final long LAST_WORDS_SECONDS = 5;

    private final ModelServerHome home;

    /** Called by the component runtime. */
    public Errands(BundleContext context) {
        this(new ModelServerHome(Optional.ofNullable(context.getProperty(ModelServerHome.PROPERTY)).map(Path::of)));
    }

    Errands(ModelServerHome home) {
        this.home = home;
    }

    @Override
    public String describe(IProgressMonitor monitor) throws FaultException {
        return run(List.of("--list"), monitor); //$NON-NLS-1$
    }

    @Override
    public String describe(BuiltIn module, IProgressMonitor monitor) throws FaultException {
        return run(List.of("--list", "--module", module.module()), monitor); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void writeData(BuiltIn module, Path folder, int seed, IProgressMonitor monitor) throws FaultException {
        List<String> arguments = new ArrayList<>(List.of("--write-data", folder.toAbsolutePath().toString(), //$NON-NLS-1$
                "--module", module.module(), "--seed", Integer.toString(seed))); //$NON-NLS-1$ //$NON-NLS-2$
        for (Map.Entry<String, String> option : module.options().entrySet()) {
            arguments.add("--" + option.getKey()); //$NON-NLS-1$
            arguments.add(option.getValue());
        }
        run(arguments, monitor);
    }

    private String run(List<String> arguments, IProgressMonitor monitor) throws FaultException {
        List<String> command = new ArrayList<>(home.command(OPTIONS));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(PassedEnvironment.of(System.getenv(), Map.of(), Map.of()));
        try {
            Process process = builder.start();
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> firstLine(process));
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    process.destroyForcibly();
                    throw new OperationCanceledException();
                }
            }
            String answer = line.orTimeout(LAST_WORDS_SECONDS, TimeUnit.SECONDS).join();
            if (process.exitValue() != 0 || answer.isEmpty()) {
                throw new FaultException(new Fault(Messages.Errands_failed, "", //$NON-NLS-1$
                        ModelServer.error(answer).orElse(answer), "")); //$NON-NLS-1$
            }
            return answer;
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Errands_failed, command.get(0),
                    String.valueOf(e.getMessage()), Messages.Server_cannotStartRemedy), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static String firstLine(Process process) {
        StringBuilder line = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int next = output.read(); next >= 0 && next != '\n' && line.length() < LONGEST_LINE;
                    next = output.read()) {
                line.append((char) next);
            }
        } catch (IOException e) {
            return ""; // the process tells by its exit code that it failed //$NON-NLS-1$
        }
        return line.toString().strip();
    }
}

package org.deepworkbench.engine.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.LogFile;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.state.StateFolder;

/**
 * How one model server is started.
 *
 * @param node         name of the application's node template
 * @param command      executable and arguments; holds no secret
 * @param environment  its whole environment
 * @param folder       where it works
 * @param log          where its output goes
 * @param memoryLimit  bytes that the process may use, empty for any number
 * @param port         fixed port outside, where the topology names one
 * @param announcement what is said at the beginning of its log
 */
record ServerSpec(String node, List<String> command, Map<String, String> environment, Path folder, LogFile log,
        OptionalLong memoryLimit, OptionalInt port, String announcement) {

    /** Folder of the Deep Java Library in the cache. */
    static final String DJL_CACHE = "djl"; //$NON-NLS-1$

    /**
     * What makes PyTorch quick; the libraries that it stands on can be told by their environment only.
     * <p>
     * Its threads spin while they wait for each other, which is four times slower on a busy machine; a short spin is as
     * quick on an idle one. The memory of arrays comes from the C library, which gives large pieces back to the system
     * at once and has it clear them again for the next step: 3,500 page faults a step, a tenth of the time. So it keeps
     * what it has, in one piece for all threads.
     */
    private static final Map<String, String> QUICK = Map.of(
            "OMP_WAIT_POLICY", "PASSIVE", "GOMP_SPINCOUNT", "5000", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "MALLOC_ARENA_MAX", "1", "MALLOC_TRIM_THRESHOLD_", "1073741824", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "MALLOC_MMAP_THRESHOLD_", "33554432"); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * @param seat    what it computes on
     * @param threads processors that it computes with
     */
    static ServerSpec of(PlannedService service, Seat seat, int threads, DeploymentRequest request,
            ModelServerHome home) throws FaultException {
        String name = service.node().replaceAll("[^\\p{L}\\p{N}_-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        Path folder = request.options().work().orElse(request.folder()).resolve(name);
        Path temporary = request.folder().resolve(name).resolve("tmp"); //$NON-NLS-1$
        make(folder);
        make(temporary);
        MemoryPlan memory = new MemoryPlan(service.resources().memoryBytes());
        OptionalInt port = fixedPort(service);
        List<String> command = new ArrayList<>(home.command(options(threads, memory, folder, temporary)));
        ClassArchive archive = ClassArchive.of(request.cache(), home.build());
        archive.replaceOld(Instant.now());
        command.addAll(1, archive.options());
        command.addAll(arguments(service.builtIn().orElseThrow(), threads, port, folder));
        seat.torch().ifPresent(own -> command.addAll(List.of("--device", seat.device().id()))); //$NON-NLS-1$
        return new ServerSpec(service.node(), List.copyOf(command),
                PassedEnvironment.of(System.getenv(), service.environment(), fixed(seat, request)), folder,
                request.logFile(service.node()), memory.limitBytes(), port, seat.announcement(threads));
    }

    private static Map<String, String> fixed(Seat seat, DeploymentRequest request) throws FaultException {
        Path djlCache = request.cache().resolve(DJL_CACHE);
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put("DJL_CACHE_DIR", djlCache.toString()); //$NON-NLS-1$
        fixed.put("OPT_OUT_TRACKING", "true"); //$NON-NLS-1$ //$NON-NLS-2$
        fixed.putAll(QUICK);
        if (seat.torch().isPresent()) {
            try {
                fixed.putAll(seat.torch().get().environment(djlCache, System.getenv()));
            } catch (IOException e) {
                throw cannotWrite(djlCache, e);
            }
        }
        return fixed;
    }

    private static void make(Path folder) throws FaultException {
        try {
            Files.createDirectories(folder, StateFolder.ownerOnly());
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static FaultException cannotWrite(Path folder, IOException e) {
        return new FaultException(new Fault(Messages.Engine_cannotWrite, folder.toString(),
                String.valueOf(e.getMessage()), Messages.Engine_cannotWriteRemedy), e);
    }

    /** {@return what the person, else the topology, asks for in whole processors, as far as the machine has them} */
    static int threads(PlannedService service, LocalSettings settings, Machine machine) {
        double wanted = settings.threads().isPresent() ? settings.threads().getAsInt()
                : service.resources().cpus().orElse(machine.processors());
        return (int) Math.clamp(Math.ceil(wanted), 1, machine.processors());
    }

    private static OptionalInt fixedPort(PlannedService service) {
        int inside = DeepaasPort.of(service);
        return service.ports().stream().filter(port -> port.source() == inside).map(PublishedPort::target)
                .findFirst().orElse(OptionalInt.empty());
    }

    private static List<String> options(int threads, MemoryPlan memory, Path folder, Path temporary) {
        List<String> options = new ArrayList<>(memory.options());
        options.addAll(List.of("-XX:ActiveProcessorCount=" + threads, "-XX:-UsePerfData", //$NON-NLS-1$ //$NON-NLS-2$
                "-XX:ErrorFile=" + folder.resolve("crash.log"), "-Djava.io.tmpdir=" + temporary, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "-Djava.awt.headless=true", "-Dai.djl.offline=true", "-Dfile.encoding=UTF-8", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return options;
    }

    /** {@return whether there is no archive of the classes yet, so that the process writes one when it ends} */
    boolean writesArchive() {
        return ClassArchive.isMissing(command);
    }

    private static List<String> arguments(BuiltIn builtIn, int threads, OptionalInt port, Path folder) {
        List<String> arguments = new ArrayList<>(List.of("--module", builtIn.module(), "--host", "127.0.0.1", "--port", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                Integer.toString(port.orElse(0)), "--threads", Integer.toString(threads), "--work", //$NON-NLS-1$ //$NON-NLS-2$
                folder.toString()));
        builtIn.options().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(option -> {
            arguments.add("--" + option.getKey()); //$NON-NLS-1$
            if (!option.getValue().isEmpty()) { // some say enough alone
                arguments.add(option.getValue());
            }
        });
        return arguments;
    }
}

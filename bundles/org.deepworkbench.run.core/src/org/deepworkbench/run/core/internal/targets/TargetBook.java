package org.deepworkbench.run.core.internal.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.run.core.internal.journal.FileMutex;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.state.AtomicFile;
import org.deepworkbench.spi.state.StateFolder;

/**
 * The file of the targets, shared by all processes of a person. It is read anew each time, for it is small and others
 * write it too. Safe to use from any thread.
 */
public final class TargetBook {

    private static final long LARGEST = 4 << 20;

    private final StateFolder state;
    private final Engines engines;

    public TargetBook(StateFolder state, Engines engines) {
        this.state = state;
        this.engines = engines;
    }

    /** {@return all targets by name: this machine first, the others in the order of their names} */
    public Map<String, KnownTarget> read() {
        try {
            return ordered(kept());
        } catch (IOException e) {
            System.getLogger(TargetBook.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            return ordered(Map.of());
        }
    }

    private Path file() {
        return state.root().resolve("targets.json"); //$NON-NLS-1$
    }

    private Map<String, KnownTarget> kept() throws IOException {
        Map<String, KnownTarget> kept = new LinkedHashMap<>();
        try {
            if (Files.size(file()) > LARGEST) {
                throw new IOException(file().toString());
            }
            for (JsonNode data : Json.read(Files.readAllBytes(file())).path("targets")) { //$NON-NLS-1$
                KnownTarget target = current(TargetCodec.readKnown(data));
                kept.put(target.target().name(), target);
            }
        } catch (NoSuchFileException e) {
            return kept;
        }
        return kept;
    }

    /** An engine that is installed knows its name best. */
    private KnownTarget current(KnownTarget kept) {
        return new KnownTarget(kept.target(), engine(kept.target().engineId()).orElse(kept.engine()), kept.lastUsed(),
                kept.lastProbe(), kept.sandbox());
    }

    /** {@return the engine of that id, if it is installed} */
    public Optional<EngineInfo> engine(String id) {
        return engines.list().stream().filter(info -> info.id().equals(id)).findFirst();
    }

    private Map<String, KnownTarget> ordered(Map<String, KnownTarget> kept) {
        Map<String, KnownTarget> all = new LinkedHashMap<>();
        String local = Target.LOCAL.name();
        engine(Target.LOCAL.engineId()).ifPresent(engine -> all.put(local, kept.containsKey(local) ? kept.get(local)
                : new KnownTarget(Target.LOCAL, engine, Optional.empty(), Optional.empty())));
        kept.values().stream().filter(target -> !target.target().name().equals(local))
                .sorted(Comparator.comparing(target -> target.target().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(target -> all.put(target.target().name(), target));
        return all;
    }

    /** What becomes of the targets there are. */
    @FunctionalInterface
    interface Change {

        void make(Map<String, KnownTarget> targets) throws FaultException;
    }

    /**
     * Changes the targets, alone of all processes; returns when that is on the disk.
     *
     * @throws FaultException if the change refuses, or the file cannot be read or written
     */
    void change(Change change) throws FaultException {
        Path root = state.folder(""); //$NON-NLS-1$
        try {
            FileMutex.hold(root.resolve("targets.lock"), () -> { //$NON-NLS-1$
                Map<String, KnownTarget> targets = ordered(kept());
                change.make(targets);
                List<Map<String, Object>> data = targets.values().stream().map(TargetCodec::write).toList();
                AtomicFile.write(file(), Json.write(Map.of("targets", data))); //$NON-NLS-1$
                return targets;
            });
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Targets_cannotWrite, file().toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotWriteRemedy), e);
        }
    }

    /** Remembers something of a target, if it is kept; that it cannot be written keeps nobody from going on. */
    public void remember(String name, UnaryOperator<KnownTarget> news) {
        try {
            change(targets -> targets.computeIfPresent(name, (key, known) -> news.apply(known)));
        } catch (FaultException e) {
            System.getLogger(TargetBook.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
        }
    }
}

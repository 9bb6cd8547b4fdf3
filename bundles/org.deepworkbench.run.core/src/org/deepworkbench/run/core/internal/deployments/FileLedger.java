package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Ledger;
import org.deepworkbench.spi.state.AtomicFile;

/** A ledger as a file of its own in the deployment's folder, so that it can be written while the entry is. */
final class FileLedger implements Ledger {

    private final Path file;

    /** @param folder existing folder of the deployment's engine */
    FileLedger(Path folder) {
        file = folder.resolve("ledger.json"); //$NON-NLS-1$
    }

    @Override
    public synchronized Optional<String> get(String key) {
        try {
            return Optional.ofNullable(read().get(key)).map(Object::toString);
        } catch (IOException e) {
            return Optional.empty(); // written whole or not at all: somebody else damaged it
        }
    }

    @Override
    public synchronized void put(String key, String value) throws FaultException {
        try {
            Map<String, Object> entries = new LinkedHashMap<>(read());
            entries.put(key, value);
            AtomicFile.write(file, Json.write(entries));
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Journal_cannotWrite, file.toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotWriteRemedy), e);
        }
    }

    private Map<String, Object> read() throws IOException {
        try {
            return Json.map(Json.read(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Map.of();
        }
    }
}

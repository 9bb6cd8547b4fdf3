package org.deepworkbench.topology.ui.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** What the workspace remembers of a file: a copy from before each save. */
final class LocalHistory implements Past {

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    @Override
    public List<PastVersion> of(IFile file, IProgressMonitor monitor) throws FaultException {
        try {
            return Arrays.stream(file.getHistory(monitor)).filter(IFileState::exists)
                    .map(state -> new PastVersion(WHEN.format(Instant.ofEpochMilli(state.getModificationTime())),
                            () -> read(file, state)))
                    .toList();
        } catch (CoreException failed) {
            throw failure(file, failed);
        }
    }

    private static String read(IFile file, IFileState state) throws FaultException {
        try (InputStream content = state.getContents()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (CoreException | IOException failed) {
            throw failure(file, failed);
        }
    }

    private static FaultException failure(IFile file, Exception failed) {
        return new FaultException(new Fault(Messages.LocalHistory_failed, file.getName(),
                String.valueOf(failed.getMessage()), Messages.LocalHistory_failedRemedy));
    }

    @Override
    public String nothing() {
        return Messages.LocalHistory_nothing;
    }

    @Override
    public String question() {
        return Messages.LocalHistory_question;
    }
}

package org.deepworkbench.run.core;

import java.nio.file.Path;
import org.deepworkbench.run.core.internal.artifacts.ArtifactWriter;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes a run down for people and other tools: {@code report.html} (self-contained), {@code run.json},
 * {@code arguments.json}, {@code metrics.csv}, a TensorBoard event file, {@code learning-curves.svg} and {@code .png},
 * {@code topology.svg} and {@code .png}.
 */
public final class RunArtifacts {

    private RunArtifacts() {
    }

    /**
     * Writes into a folder, which is made if it is not there. Files of an earlier report there are replaced, others are
     * left alone; on failure nothing half-written stays. Blocks.
     *
     * @param report  what to write
     * @param folder  where to
     * @param monitor may cancel
     * @return the page that shows all of it
     * @throws FaultException if the folder cannot be written
     */
    public static Path write(RunReport report, Path folder, IProgressMonitor monitor) throws FaultException {
        return new ArtifactWriter(report).write(folder, monitor);
    }
}

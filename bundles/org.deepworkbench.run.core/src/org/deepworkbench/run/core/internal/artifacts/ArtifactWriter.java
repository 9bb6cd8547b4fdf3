package org.deepworkbench.run.core.internal.artifacts;
import java.nio.file.Path;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
public final class ArtifactWriter {
    public ArtifactWriter(RunReport r) {}
    public Path write(Path folder, IProgressMonitor m) throws FaultException { return folder; }
}

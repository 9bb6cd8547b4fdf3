package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.TopologyDiff;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Two versions of a topology, and in what they differ.
 *
 * @param older   the older version
 * @param newer   the newer version
 * @param changes in what they differ in meaning
 */
record Comparison(Side older, Side newer, List<Change> changes) {

    Comparison {
        changes = List.copyOf(changes);
    }

    /**
     * One of the two versions.
     *
     * @param label    what a person calls it
     * @param prepared the topology, ready to be drawn
     */
    record Side(String label, DocumentSession.Prepared prepared) {
    }

    /**
     * Reads and compares two versions; not for the display thread.
     *
     * @throws FaultException             if one of them cannot be read
     * @throws OperationCanceledException if a person did not want to wait
     */
    static Comparison of(Version older, Version newer, ImportSettings imports, IProgressMonitor monitor)
            throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        TopologyDocument before = read(older, imports);
        progress.split(1);
        TopologyDocument after = read(newer, imports);
        progress.split(1);
        List<Change> changes = TopologyDiff.between(before, after);
        return new Comparison(new Side(older.label(), DocumentSession.Prepared.of(before)),
                new Side(newer.label(), DocumentSession.Prepared.of(after)), changes);
    }

    private static TopologyDocument read(Version version, ImportSettings imports) throws FaultException {
        TopologyDocument document = version.open(imports);
        if (!document.isReadable()) {
            throw new FaultException(new Fault(Messages.Comparison_unreadable, version.label(),
                    document.diagnostics().get(0).message(), Messages.Comparison_unreadableRemedy));
        }
        return document;
    }
}

package org.deepworkbench.catalog.core;

import java.io.IOException;
import java.io.InputStream;
import org.deepworkbench.catalog.core.internal.CatalogReader;
import org.deepworkbench.catalog.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * The modules that the workbench knows without a network: identifiers, images, links and licences of the published
 * modules, with summaries of our own. Read afresh by each {@link #load}; safe to use from any thread.
 */
public final class EmbeddedCatalog implements CatalogSource {

    private static final String ID = "embedded"; //$NON-NLS-1$
    private static final String RESOURCE = "catalog.yaml"; //$NON-NLS-1$

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.EmbeddedCatalog_label;
    }

    @Override
    public Content load(IProgressMonitor monitor) throws FaultException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try (InputStream in = EmbeddedCatalog.class.getResourceAsStream(RESOURCE)) {
            return CatalogReader.read(in, Messages.EmbeddedCatalog_label);
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.EmbeddedCatalog_unreadable, RESOURCE,
                    NLS.bind(Messages.EmbeddedCatalog_why, e.getMessage()), Messages.EmbeddedCatalog_remedy), e);
        }
    }
}

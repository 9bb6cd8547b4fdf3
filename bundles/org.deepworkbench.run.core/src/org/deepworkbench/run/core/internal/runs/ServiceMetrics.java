package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.run.MetricBatch;
import org.deepworkbench.spi.run.MetricSource;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Samples from a service that offers them beyond the DEEPaaS standard. */
record ServiceMetrics(DeepaasClient client, String model, String uuid) implements MetricSource {

    @Override
    public MetricBatch samples(long since) throws IOException {
        try {
            return client.metrics(model, uuid, since, new NullProgressMonitor());
        } catch (FaultException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}

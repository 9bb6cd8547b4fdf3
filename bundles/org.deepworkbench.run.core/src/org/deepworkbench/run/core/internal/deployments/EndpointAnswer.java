package org.deepworkbench.run.core.internal.deployments;

import java.time.Duration;
import java.util.List;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.eclipse.core.runtime.IProgressMonitor;

/** What came of asking an endpoint for its models. */
sealed interface EndpointAnswer {

    /** A DEEPaaS API with these models. */
    record Models(List<Model> models) implements EndpointAnswer {
        public Models {
            models = List.copyOf(models);
        }
    }

    /** Something else answers, such as a notebook or a monitor. */
    record Other() implements EndpointAnswer {
    }

    /** Nothing answers, or what answers is not ready. */
    record Silent(Fault fault) implements EndpointAnswer {
    }

    /** Asks endpoints. */
    @FunctionalInterface
    interface Asker {

        EndpointAnswer ask(Endpoint endpoint, IProgressMonitor monitor);
    }

    /** Asks over the network. */
    Asker NETWORK = EndpointAnswer::ask;

    private static EndpointAnswer ask(Endpoint endpoint, IProgressMonitor monitor) {
        try {
            return new DeepaasClient(endpoint).modelsIfAny(Duration.ofSeconds(5), monitor)
                    .<EndpointAnswer>map(Models::new).orElseGet(Other::new);
        } catch (FaultException e) {
            return new Silent(e.fault());
        }
    }
}

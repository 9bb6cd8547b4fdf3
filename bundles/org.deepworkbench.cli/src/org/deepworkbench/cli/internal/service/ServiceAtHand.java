package org.deepworkbench.cli.internal.service;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.Placement;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.eclipse.osgi.util.NLS;

/** A module that answers, for the time of a command; what was started for it ends when this is closed. */
public final class ServiceAtHand implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JobContext job;
    private final DeployedModule module;
    private final Optional<Placement> placement;

    private ServiceAtHand(JobContext job, DeployedModule module, Optional<Placement> placement) {
        this.job = job;
        this.module = module;
        this.placement = placement;
    }

    /**
     * Takes the service at an address, or starts a built-in module.
     *
     * @throws Refusal if there is no such module, or the service does not have the model
     */
    public static ServiceAtHand of(JobContext job, ServiceRequest request) throws Exception {
        Optional<URI> address = request.address();
        if (address.isPresent()) {
            return at(job, address.get(), request);
        }
        ModulePlan plan = ModulePlan.of(job, request);
        Placement placement = plan.place(job);
        return new ServiceAtHand(job, placement.deployment().modules().getFirst(), Optional.of(placement));
    }

    private static ServiceAtHand at(JobContext job, URI address, ServiceRequest request) throws Exception {
        Endpoint endpoint = new Endpoint("", address, request.token());
        List<Model> models = job.step(NLS.bind(Messages.ServiceAtHand_asking, address.getAuthority()),
                () -> new DeepaasClient(endpoint).models(PATIENCE, job.monitor()),
                found -> NLS.bind(Messages.ServiceAtHand_answers, address.getAuthority(),
                        Words.list(found, Model::name)));
        return new ServiceAtHand(job, new DeployedModule(endpoint, choose(models, request)), Optional.empty());
    }

    private static Model choose(List<Model> models, ServiceRequest request) throws Refusal {
        List<Model> fitting = models.stream()
                .filter(model -> request.model().isEmpty() || request.model().get().equals(model.name())).toList();
        if (fitting.size() != 1) {
            throw Refusal.usage(new Fault(NLS.bind(fitting.isEmpty() ? Messages.ServiceAtHand_noModel
                    : Messages.ServiceAtHand_severalModels, request.what()), "--model", "",
                    NLS.bind(Messages.ServiceAtHand_models, Words.list(models, Model::name))));
        }
        return fitting.getFirst();
    }

    /**
     * Takes the service that knows a run's training; one that the workbench started is started again where it has
     * ended.
     *
     * @param request gives the token of a service at an address, and a new address if it moved
     */
    public static ServiceAtHand of(JobContext job, Run run, ServiceRequest request) throws Exception {
        Optional<ServiceTraining> training = run.service();
        if (run.deploymentId().isEmpty() && training.isPresent()) {
            URI address = request.address().orElse(training.get().address());
            return at(job, address, request.at(address).with(run.model()));
        }
        Optional<DeployedModule> answering = runs(job).reachable(run);
        if (answering.isPresent()) {
            return new ServiceAtHand(job, answering.get(), Optional.empty());
        }
        Deployment ended = job.services().deployments().find(run.deploymentId())
                .orElseThrow(() -> Refusal.failed(new Fault(Messages.ServiceAtHand_gone, run.title(), "", "")));
        Placement placement = Placement.again(job, ended);
        try {
            return new ServiceAtHand(job, runs(job).reach(run, job.monitor()), Optional.of(placement));
        } catch (FaultException e) {
            placement.close();
            throw e;
        }
    }

    private static RunService runs(JobContext job) {
        return job.services().runs();
    }

    /** {@return where the module answers} */
    public DeployedModule module() {
        return module;
    }

    /** {@return its name} */
    public String model() {
        return module.model().name();
    }

    /** {@return what it takes} */
    public ModelSchema schema() throws FaultException {
        return runs(job).schema(module, job.monitor());
    }

    /** Starts a training. */
    public Run train(Map<String, Object> arguments) throws FaultException {
        return placement.isPresent()
                ? runs(job).train(placement.get().deployment(), module, arguments, job.monitor())
                : runs(job).train(module, arguments, job.monitor());
    }

    @Override
    public void close() throws Exception {
        if (placement.isPresent()) {
            placement.get().close();
        }
    }
}

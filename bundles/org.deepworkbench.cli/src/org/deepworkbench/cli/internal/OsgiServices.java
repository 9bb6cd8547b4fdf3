package org.deepworkbench.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.ModuleResolver;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Finds services in the OSGi registry and lets go of them when closed; offers there what they need of the command. Used
 * by one thread.
 */
final class OsgiServices implements Services, AutoCloseable {

    /** Declarative services register while the platform starts; this is only for a machine under heavy load. */
    private static final long PATIENCE_MILLIS = 10_000;

    private final BundleContext context;
    private final Deque<ServiceTracker<?, ?>> trackers = new ArrayDeque<>();
    private final ServiceRegistration<PasswordPrompt> prompt;

    /** @param prompt asks for the master password from now on, until this is closed */
    OsgiServices(BundleContext context, PasswordPrompt prompt) {
        this.context = context;
        this.prompt = context.registerService(PasswordPrompt.class, prompt, null);
    }

    @Override
    public ModuleResolver modules() {
        return find(ModuleResolver.class);
    }

    @Override
    public BuiltInModules builtIns() {
        return find(BuiltInModules.class);
    }

    @Override
    public DeploymentService deployments() {
        return find(DeploymentService.class);
    }

    @Override
    public RunService runs() {
        return find(RunService.class);
    }

    @Override
    public TargetService targets() {
        return find(TargetService.class);
    }

    @Override
    public AccountService accounts() {
        return find(AccountService.class);
    }

    @Override
    public Credentials credentials() {
        return find(Credentials.class);
    }

    @Override
    public DeviceProbe devices() {
        return find(DeviceProbe.class);
    }

    @Override
    public Optional<DeploymentEngine> localEngine() {
        String wanted = "(&(objectClass=" + DeploymentEngine.class.getName() + ")(" + DeploymentEngine.ID + '='
                + Target.LOCAL.engineId() + "))";
        try {
            return Optional.ofNullable(found(new ServiceTracker<>(context, context.createFilter(wanted), null)));
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible); // the filter is written above
        }
    }

    @Override
    public void close() {
        prompt.unregister();
        while (!trackers.isEmpty()) {
            trackers.pop().close();
        }
    }

    private <T> T find(Class<T> type) {
        T service = found(new ServiceTracker<T, T>(context, type, null));
        if (service == null) {
            throw new IllegalStateException(NLS.bind(Messages.Services_missing, type.getName()));
        }
        return service;
    }

    /** {@return the service; null if it does not come} */
    private <T> T found(ServiceTracker<T, T> tracker) {
        tracker.open();
        trackers.push(tracker);
        try {
            return tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}

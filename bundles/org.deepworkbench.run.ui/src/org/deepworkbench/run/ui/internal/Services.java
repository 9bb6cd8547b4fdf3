package org.deepworkbench.run.ui.internal;

import org.deepworkbench.account.AccountService;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.topology.core.imports.ImportService;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.eclipse.core.runtime.ServiceCaller;

/** The services this bundle stands on, found when first asked for. Safe to use from any thread. */
public final class Services {

    private static final ServiceCaller<DeploymentService> DEPLOYMENTS = caller(DeploymentService.class);
    private static final ServiceCaller<RunService> RUNS = caller(RunService.class);
    private static final ServiceCaller<TargetService> TARGETS = caller(TargetService.class);
    private static final ServiceCaller<AccountService> ACCOUNTS = caller(AccountService.class);
    private static final ServiceCaller<DeviceProbe> DEVICES = caller(DeviceProbe.class);
    private static final ServiceCaller<Credentials> CREDENTIALS = caller(Credentials.class);
    private static final ServiceCaller<ModuleResolver> MODULES = caller(ModuleResolver.class);
    private static final ServiceCaller<ImportService> IMPORTS = caller(ImportService.class);

    private Services() {
    }

    public static DeploymentService deployments() {
        return DEPLOYMENTS.current().orElseThrow();
    }

    public static RunService runs() {
        return RUNS.current().orElseThrow();
    }

    public static TargetService targets() {
        return TARGETS.current().orElseThrow();
    }

    /** {@return the devices of this machine} Asking it is not for the display thread. */
    public static DeviceProbe devices() {
        return DEVICES.current().orElseThrow();
    }

    /** {@return the tokens of the person's accounts} Not for the display thread. */
    public static Credentials credentials() {
        return CREDENTIALS.current().orElseThrow();
    }

    /** {@return who the person is to services} Not for the display thread: it reads the disk. */
    public static AccountService accounts() {
        return ACCOUNTS.current().orElseThrow();
    }

    public static ModuleResolver modules() {
        return MODULES.current().orElseThrow();
    }

    /** {@return how imports of a topology are served; only from its own folder where nobody serves others} */
    public static ImportSettings imports() {
        return IMPORTS.current().map(ImportService::settings).orElse(ImportSettings.OFFLINE);
    }

    private static <T> ServiceCaller<T> caller(Class<T> type) {
        return new ServiceCaller<>(Services.class, type);
    }
}

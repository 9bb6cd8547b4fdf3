package org.deepworkbench.cli.internal;

import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.ModuleResolver;

/**
 * The services that commands stand on. Each is looked up when it is first asked for, so that a command that needs none
 * starts none.
 */
public interface Services {

    ModuleResolver modules();

    BuiltInModules builtIns();

    DeploymentService deployments();

    RunService runs();

    TargetService targets();

    AccountService accounts();

    Credentials credentials();

    DeviceProbe devices();

    /** {@return the engine of this machine, where it is installed} */
    Optional<DeploymentEngine> localEngine();
}

package org.deepworkbench.run.ui.internal;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;

/** Finds out whom to train or to ask. Answers from memory. */
public final class Modules {

    private Modules() {
    }

    /** {@return whether modules of the deployment can be trained and asked from here, now} */
    public static boolean answers(Deployment deployment) {
        return deployment.isLive() && !deployment.state().isFinal() && !deployment.modules().isEmpty();
    }

    /** {@return the deployments whose modules answer, newest first} */
    public static List<Deployment> answering() {
        return Services.deployments().deployments().stream().filter(Modules::answers).toList();
    }

    /** {@return the newest answering deployment of a module of the catalog} */
    public static Optional<Deployment> answering(String moduleId) {
        return answering().stream().filter(deployment -> deployment.services().stream()
                .anyMatch(service -> service.moduleId().filter(moduleId::equals).isPresent())).findFirst();
    }
}

package org.deepworkbench.sandbox.internal.orchestrator;

import java.util.List;
import org.deepworkbench.sandbox.internal.play.Template;

/** What the Orchestrator hands a deployment to. Only the first can change what it has made. */
enum Provider {

    IM("Im", "compute"), CHRONOS("Chronos", "job"), MARATHON("Marathon", "container"), QCG("Qcg", "job");

    private final String label;
    private final String service;

    Provider(String label, String service) {
        this.label = label;
        this.service = service;
    }

    static Provider of(Template template) {
        return List.of(CHRONOS, MARATHON, QCG).stream().filter(provider -> template.hasType("." + provider.label))
                .findFirst().orElse(IM);
    }

    String label() {
        return label;
    }

    /** {@return what its sites call their service} */
    String service() {
        return service;
    }
}

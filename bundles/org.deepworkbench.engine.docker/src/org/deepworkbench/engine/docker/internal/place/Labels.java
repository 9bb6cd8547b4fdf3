package org.deepworkbench.engine.docker.internal.place;

import java.util.Map;

/** The marks on everything that is made, by which a deployment's own is found and told from all else. */
public final class Labels {

    /** Id of the deployment. */
    public static final String DEPLOYMENT = "org.deepworkbench.deployment"; //$NON-NLS-1$
    static final String NODE = "org.deepworkbench.node"; //$NON-NLS-1$
    static final String RUNTIME = "org.deepworkbench.runtime"; //$NON-NLS-1$
    static final String INSTANCE = "org.deepworkbench.instance"; //$NON-NLS-1$
    static final String SPEC = "org.deepworkbench.spec"; //$NON-NLS-1$

    private Labels() {
    }

    static Map<String, String> of(String deployment) {
        return Map.of(DEPLOYMENT, deployment);
    }

    static Map<String, String> of(String deployment, ContainerSpec spec) {
        return Map.of(DEPLOYMENT, deployment, NODE, spec.node(), RUNTIME, spec.runtimeNode(), INSTANCE,
                Integer.toString(spec.instance()), SPEC, spec.digest());
    }
}

package org.deepworkbench.topology.core.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Says at which site a topology is to be placed: by a placement policy that names the agreement (SLA) with it. A policy
 * that says so already is changed, else one is added.
 *
 * @param agreement id of the agreement
 */
public record PlaceAtSite(String agreement) implements Edit {

    private static final String TYPE = "tosca.policies.indigo.SlaPlacement";
    private static final String NAME = "deploy_on_specific_site";
    private static final List<String> AGREEMENT = List.of("properties", "sla_id");

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_placeAtSite, agreement);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<String> names = Elements.names(script, ElementKind.POLICY);
        Optional<String> placement = names.stream().filter(name -> places(script, name)).findFirst();
        if (placement.isPresent()) {
            script.set(TopologyPaths.policy(placement.get(), AGREEMENT.toArray()), YamlString.of(agreement));
        } else {
            Policies.add(script, FreeName.of(NAME, new HashSet<>(names)),
                    "type: " + TYPE + "\nproperties:\n  sla_id: " + YamlString.of(agreement));
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    /** Older topologies say it with the general type. */
    private static boolean places(YamlScript script, String policy) {
        boolean ofType = script.find(TopologyPaths.policy(policy, "type")).filter(YamlScalar.class::isInstance)
                .map(type -> ((YamlScalar) type).text()).filter(TYPE::equals).isPresent();
        return ofType || script.find(TopologyPaths.policy(policy, AGREEMENT.toArray())).isPresent();
    }
}

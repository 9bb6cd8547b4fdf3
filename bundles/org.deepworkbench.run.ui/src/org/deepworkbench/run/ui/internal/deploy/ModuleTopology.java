package org.deepworkbench.run.ui.internal.deploy;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddModule;

/** Makes topologies that hold one module and nothing else. */
public final class ModuleTopology {

    private static final String EMPTY = """
            tosca_definitions_version: tosca_simple_yaml_1_0

            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml

            topology_template:
              node_templates: {}
            """;

    private ModuleTopology() {
    }

    /** {@return a topology that is called as the module is}
     *
     * @throws FaultException if no container is known that the module runs in
     */
    public static TopologyDocument of(CatalogModule module) throws FaultException {
        TopologyDocument document = TopologyDocument.of(module.title(), EMPTY);
        document.execute(new AddModule(module, Optional.empty()));
        return document;
    }
}

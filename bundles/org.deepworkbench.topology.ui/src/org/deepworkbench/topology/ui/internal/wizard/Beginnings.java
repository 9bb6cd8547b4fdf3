package org.deepworkbench.topology.ui.internal.wizard;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.AddModule;

/** What a new topology can begin with. */
final class Beginnings {

    /** A topology with nothing in it that can already use the types of INDIGO and DEEP. */
    static final String EMPTY = """
            tosca_definitions_version: tosca_simple_yaml_1_0

            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml

            topology_template:
              node_templates: {}
            """; //$NON-NLS-1$

    private Beginnings() {
    }

    /**
     * {@return a topology with one module, complete with container, inputs and outputs}
     *
     * @throws FaultException if the module cannot be added
     */
    static String with(CatalogModule module) throws FaultException {
        TopologyDocument document = TopologyDocument.of(module.id(), EMPTY);
        document.execute(new AddModule(module, Optional.empty()));
        return document.text();
    }
}

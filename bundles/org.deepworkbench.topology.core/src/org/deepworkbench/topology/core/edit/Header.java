package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.profile.ProfileTypes;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.model.tosca.NodeType;

/** What a topology file begins with: the version, and the import of INDIGO's types where they are used. */
final class Header {

    private static final String IMPORTS = "imports";
    private static final String INDIGO_IMPORT = "indigo_custom_types: "
            + "https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml";

    private Header() {
    }

    /** Adds to the script what the topology needs before it can use a node type. */
    static void ensure(YamlScript script, EditContext context, String type) throws FaultException {
        boolean known = context.types().find(NodeType.class, type).isPresent();
        if (!known && !isOfIndigo(type) && context.types().isComplete()) {
            throw Faults.missing(Messages.Edit_noType, type, context.types().names(NodeType.class));
        }
        ensure(script, context, Set.of(type));
    }

    /** Likewise for several node types, of which some may be unknown. */
    static void ensure(YamlScript script, EditContext context, Set<String> types) throws FaultException {
        if (script.root().filter(YamlMapping.class::isInstance).isEmpty()) {
            script.prepend("tosca_definitions_version: tosca_simple_yaml_1_0\n");
        } else if (!script.has("tosca_definitions_version")) {
            script.set(List.of("tosca_definitions_version"), "tosca_simple_yaml_1_0");
        }
        boolean imported = context.template().getImports().stream()
                .anyMatch(existing -> existing.getFile().endsWith("custom_types.yaml"));
        if (!imported && types.stream().anyMatch(Header::isOfIndigo)) {
            int index = script.find(List.of(IMPORTS)).filter(YamlSequence.class::isInstance)
                    .map(list -> ((YamlSequence) list).items().size()).orElse(0);
            script.set(List.of(IMPORTS, index), INDIGO_IMPORT);
        }
    }

    private static boolean isOfIndigo(String type) {
        return ProfileTypes.indigo().names(NodeType.class).contains(type);
    }
}

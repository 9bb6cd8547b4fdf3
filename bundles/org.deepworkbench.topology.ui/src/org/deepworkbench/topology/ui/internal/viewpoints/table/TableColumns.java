package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.ElementPath;
import org.deepworkbench.topology.core.viewpoint.ElementPath.Aspect;
import org.deepworkbench.topology.core.viewpoint.NodeFacts;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.model.tosca.NodeType;

/** Finds the columns of a table: those declared, and one for each property where all are asked for. */
final class TableColumns {

    /** More than this a person does not look through, and a table of the desktop does not draw quickly. */
    static final int MOST = 80;

    private final Collection<NodeFacts> nodes;

    TableColumns(Collection<NodeFacts> nodes) {
        this.nodes = nodes;
    }

    List<Column.One> of(Viewpoint viewpoint) {
        Map<ElementPath, Column.One> columns = new LinkedHashMap<>();
        for (Column column : viewpoint.columns()) {
            switch (column) {
                case Column.One one -> columns.putIfAbsent(one.path(), one);
                case Column.Properties all -> properties(all.given())
                        .forEach(path -> columns.putIfAbsent(path, new Column.One(path, path.title())));
            }
        }
        return columns.values().stream().limit(MOST).toList();
    }

    /** What nodes give comes first, in the order of the text; then what they could give. */
    private List<ElementPath> properties(boolean given) {
        Set<ElementPath> paths = new LinkedHashSet<>();
        nodes.forEach(node -> {
            node.node().getProperties()
                    .forEach(property -> paths.add(ElementPath.of(Aspect.PROPERTIES, property.getName())));
            node.node().getCapabilities().forEach(capability -> capability.getProperties().forEach(property -> paths
                    .add(ElementPath.of(Aspect.CAPABILITIES, capability.getName(), property.getName()))));
        });
        if (!given) {
            Set<String> types = new LinkedHashSet<>();
            nodes.forEach(node -> types.add(String.valueOf(node.node().getType())));
            types.forEach(type -> paths.addAll(ofType(nodes.iterator().next().types(), type)));
        }
        return new ArrayList<>(paths);
    }

    private static List<ElementPath> ofType(TypeLibrary types, String name) {
        return types.find(NodeType.class, name)
                .map(type -> types.properties(type).keySet().stream()
                        .map(property -> ElementPath.of(Aspect.PROPERTIES, property)).toList())
                .orElse(List.of());
    }
}

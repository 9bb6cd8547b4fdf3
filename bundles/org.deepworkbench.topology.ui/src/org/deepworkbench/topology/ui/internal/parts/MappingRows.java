package org.deepworkbench.topology.ui.internal.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetMapping;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.SetOperationMapping;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.ui.internal.properties.model.Operations;
import org.deepworkbench.topology.ui.internal.properties.model.Typing;
import org.deepworkbench.topology.ui.internal.session.Parameters;

/** What the node type that a topology stands for has, as rows, each with what it is mapped to. */
final class MappingRows implements CellTable.Rows {

    /** The columns in their order. */
    static final List<CellTable.Column> COLUMNS = List.of(
            new CellTable.Column(Messages.Column_kind, 20, CellTable.Column.Form.FIXED),
            new CellTable.Column(Messages.Column_name, 35, CellTable.Column.Form.FIXED),
            CellTable.Column.of(Messages.Column_mapping, 45));
    private static final int KIND = 0;
    private static final int NAME = 1;
    private static final String MAPPING = "mapping"; //$NON-NLS-1$
    private static final String VALUE = "value"; //$NON-NLS-1$
    /** What stands before a value that a property has in any case. */
    private static final String CONSTANT = "value: "; //$NON-NLS-1$

    private final TopologyDocument document;
    private final Consumer<Edit> run;

    /** Something that can be mapped. */
    private record Row(Section section, String name) {
    }

    /** What a node type has. */
    private enum Section {
        PROPERTIES("properties", Messages.Mapping_property), //$NON-NLS-1$
        ATTRIBUTES("attributes", Messages.Mapping_attribute), //$NON-NLS-1$
        CAPABILITIES("capabilities", Messages.Mapping_capability), //$NON-NLS-1$
        REQUIREMENTS("requirements", Messages.Mapping_requirement), //$NON-NLS-1$
        OPERATIONS("interfaces", Messages.Mapping_operation); //$NON-NLS-1$

        private final String keyname;
        private final String label;

        Section(String keyname, String label) {
            this.keyname = keyname;
            this.label = label;
        }

        Set<String> of(TypeLibrary types, NodeType type) {
            return switch (this) {
                case PROPERTIES -> types.properties(type).keySet();
                case ATTRIBUTES -> types.attributes(type).keySet();
                case CAPABILITIES -> types.capabilities(type).keySet();
                case REQUIREMENTS -> types.requirements(type).keySet();
                case OPERATIONS -> Operations.of(types, Optional.of(type), List.of()).entrySet().stream()
                        .flatMap(owner -> owner.getValue().stream().map(name -> owner.getKey() + '.' + name))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            };
        }

        /** What is mapped by name; operations have the name of their interface before a dot. */
        Map<String, Value> mapped(SubstitutionMapping mapping) {
            Map<String, Value> mapped = new LinkedHashMap<>();
            if (this == OPERATIONS) {
                mapping.getInterfaces().forEach(owner -> entries(owner.getValue())
                        .forEach(given -> mapped.put(owner.getName() + '.' + given.getName(), given.getValue())));
            } else {
                given(mapping).forEach(given -> mapped.put(given.getName(), given.getValue()));
            }
            return mapped;
        }

        private List<Assignment> given(SubstitutionMapping mapping) {
            return switch (this) {
                case PROPERTIES -> mapping.getProperties();
                case ATTRIBUTES -> mapping.getAttributes();
                case CAPABILITIES -> mapping.getCapabilities();
                case REQUIREMENTS -> mapping.getRequirements();
                case OPERATIONS -> mapping.getInterfaces();
            };
        }

        private static List<Assignment> entries(Value value) {
            return value instanceof MapValue map ? map.getEntries() : List.of();
        }
    }

    MappingRows(TopologyDocument document, Consumer<Edit> run) {
        this.document = document;
        this.run = run;
    }

    /** {@return the mappings, if the topology stands for a node type} */
    Optional<SubstitutionMapping> substitution() {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).map(TopologyTemplate::getSubstitution);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        substitution().ifPresent(mapping -> {
            Optional<NodeType> type = document.types().find(NodeType.class, mapping.getNodeType());
            for (Section section : Section.values()) {
                Set<String> names = new LinkedHashSet<>(type.map(known -> section.of(document.types(), known))
                        .orElse(Set.of()));
                names.addAll(section.mapped(mapping).keySet());
                names.forEach(name -> rows.add(new Row(section, name)));
            }
        });
        return rows;
    }

    @Override
    public int count() {
        return rows().size();
    }

    @Override
    public String text(int row, int column) {
        Row shown = rows().get(row);
        return switch (column) {
            case KIND -> shown.section().label;
            case NAME -> shown.name();
            default -> substitution().map(mapping -> shown.section().mapped(mapping).get(shown.name()))
                    .map(value -> text(Expression.of(value))).orElse(""); //$NON-NLS-1$
        };
    }

    private static String text(Expression mapped) {
        return switch (mapped) {
            case Items items -> String.join(".", items.items().stream().map(MappingRows::text).toList()); //$NON-NLS-1$
            case Entries map when map.entries().containsKey(MAPPING) -> text(map.entries().get(MAPPING));
            case Entries map when map.entries().containsKey(VALUE) -> CONSTANT + text(map.entries().get(VALUE));
            case Literal literal -> literal.text();
            default -> mapped.flowYaml(null);
        };
    }

    @Override
    public void typed(int row, int column, String text) {
        Row shown = rows().get(row);
        if (!text.strip().equals(text(row, column))) {
            run.accept(edit(shown, text.strip()));
        }
    }

    private Edit edit(Row row, String typed) {
        if (row.section() == Section.OPERATIONS) {
            return operation(row.name(), typed);
        }
        boolean constant = row.section() == Section.PROPERTIES && typed.startsWith(CONSTANT.strip());
        return constant ? constant(row.name(), typed.substring(CONSTANT.strip().length()).strip())
                : new SetMapping(row.section().keyname, row.name(), target(typed));
    }

    private Edit constant(String property, String typed) {
        String type = substitution().flatMap(mapping -> document.types().find(NodeType.class, mapping.getNodeType()))
                .map(known -> document.types().properties(known).get(property)).map(PropertyDefinition::getType)
                .orElse(""); //$NON-NLS-1$
        return new SetValue(ValuePath.substitution(Section.PROPERTIES.keyname, property),
                "{ " + CONSTANT + Typing.yaml(typed, type) + " }"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Edit operation(String name, String workflow) {
        int dot = name.indexOf('.');
        return new SetOperationMapping(name.substring(0, dot), name.substring(dot + 1),
                Optional.of(workflow).filter(typed -> !typed.isEmpty()));
    }

    /** A node and what it has, or an input alone. */
    private List<String> target(String typed) {
        return document.nodes().stream().map(NamedElement::getName).filter(node -> typed.startsWith(node + '.'))
                .findFirst().map(node -> List.of(node, typed.substring(node.length() + 1)))
                .orElse(typed.isEmpty() ? List.of() : List.of(typed));
    }

    @Override
    public List<String> choices(int row, int column) {
        Section section = rows().get(row).section();
        if (section == Section.OPERATIONS) {
            return Optional.ofNullable(document.serviceTemplate().getTopology()).stream()
                    .flatMap(topology -> topology.getWorkflows().stream()).map(NamedElement::getName).toList();
        }
        Stream<String> parts = document.nodes().stream().flatMap(node -> document.types()
                .find(NodeType.class, node.getType()).stream()
                .flatMap(type -> section.of(document.types(), type).stream())
                .map(part -> node.getName() + '.' + part));
        Stream<String> inputs = Parameters.inputs(document).stream().map(NamedElement::getName);
        return (section == Section.PROPERTIES ? Stream.of(inputs, parts, Stream.of(CONSTANT)).flatMap(any -> any)
                : parts).toList();
    }
}

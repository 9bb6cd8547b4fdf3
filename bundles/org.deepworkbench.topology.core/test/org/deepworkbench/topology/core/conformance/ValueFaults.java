package org.deepworkbench.topology.core.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;

/** Faults in a value: absent, of another type, in another unit, against a constraint. */
final class ValueFaults {

    private static final Pattern UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\s*)([A-Za-z]+)");
    private static final Set<String> NUMBERS = Set.of("integer", "float");

    private final Template template;

    ValueFaults(Template template) {
        this.template = template;
    }

    void collect(Consumer<Plant> plants) {
        for (Place.Entry node : template.nodes()) {
            values(node, node.value().entriesOf("properties"), template.properties(node), plants);
            for (Place.Entry capability : node.value().entriesOf("capabilities")) {
                values(node, capability.value().entriesOf("properties"),
                        template.properties(node, capability.name()), plants);
            }
        }
        for (Place.Entry input : template.root().entriesOf("topology_template", "inputs")) {
            input.value().get("default").ifPresent(value -> defaults(input, value, plants));
        }
    }

    private void values(Place.Entry node, List<Place.Entry> entries, Map<String, PropertyDefinition> definitions,
            Consumer<Plant> plants) {
        for (Place.Entry entry : entries) {
            PropertyDefinition definition = definitions.get(entry.name());
            if (definition == null) {
                continue;
            }
            if (definition.isRequired() && definition.getDefaultValue() == null && entries.size() > 1) {
                missing(node, entry, plants);
            }
            if (entry.value().plain()) {
                Place value = entry.value();
                plants.accept(new Plant("list for a scalar", value.start(), value.length(), "[ a, b ]", value.line(),
                        value.line()));
            }
            if (entry.value().scalar().isPresent()) {
                ofType(definition.getType(), entry.value(), plants);
                constraints(definition, entry.value(), plants);
            }
        }
    }

    private void missing(Place.Entry node, Place.Entry entry, Consumer<Plant> plants) {
        String text = template.text();
        int start = text.lastIndexOf('\n', entry.key().start()) + 1;
        boolean ownLine = text.substring(start, entry.key().start()).isBlank();
        int end = entry.value().end();
        while (end > start && end < text.length() && text.charAt(end - 1) != '\n') {
            end++;
        }
        boolean nothingBehind = text.substring(entry.value().end(), end).strip().matches("|#.*");
        if (ownLine && nothingBehind) {
            plants.accept(new Plant("missing required value", start, end - start, "", node.key().line(),
                    node.lastLine()));
        }
    }

    private void ofType(String type, Place value, Consumer<Plant> plants) {
        Matcher unit = UNIT.matcher(value.scalar().orElseThrow());
        if (type != null && type.startsWith("scalar-unit.") && unit.matches()) {
            replace("wrong unit", value, unit.group(1) + unit.group(2) + unit.group(3).charAt(0) + "X", plants);
            replace("missing unit", value, unit.group(1), plants);
            replace("text for an amount", value, "plenty", plants);
        } else if (NUMBERS.contains(type)) {
            replace("text for a number", value, "many", plants);
        } else if ("boolean".equals(type)) {
            replace("text for a boolean", value, "maybe", plants);
        }
    }

    private void constraints(PropertyDefinition definition, Place value, Consumer<Plant> plants) {
        definition.getConstraints().forEach(constraint -> against(String.valueOf(constraint.getName()),
                definition.getType()).ifPresent(wrong -> replace("broken constraint", value, wrong, plants)));
    }

    /** {@return a value that such a constraint of the carried types and of the corpus never allows} */
    private static Optional<String> against(String constraint, String type) {
        boolean number = NUMBERS.contains(type);
        return switch (constraint) {
            case "valid_values" -> Optional.of(number ? "987654" : "nosuchvalue");
            case "greater_or_equal", "greater_than" -> number ? Optional.of("-1") : Optional.empty();
            case "in_range" -> number ? Optional.of("-5") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void defaults(Place.Entry input, Place value, Consumer<Plant> plants) {
        if (value.scalar().isEmpty()) {
            return;
        }
        String type = input.value().get("type").flatMap(Place::scalar).orElse("string");
        ofType(type, value, plants);
        input.value().get("constraints").stream().flatMap(list -> list.items().stream())
                .flatMap(item -> item.entries().stream()).forEach(constraint -> against(constraint.name(), type)
                        .ifPresent(wrong -> replace("broken constraint", value, wrong, plants)));
    }

    private static void replace(String kind, Place value, String wrong, Consumer<Plant> plants) {
        String written = value.plain() ? wrong : "\"" + wrong + "\"";
        plants.accept(new Plant(kind, value.start(), value.length(), written, value.line(), value.line()));
    }
}

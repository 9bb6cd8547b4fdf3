package org.deepworkbench.topology.core.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;

/**
 * What a file says of its types, as values by path, so that two files can be compared: names, definitions, and the
 * names of operations; not what is for people only, nor what an operation runs. Short forms are written out.
 */
final class TypeFacts {

    private static final Set<String> FOR_PEOPLE = Set.of("description", "metadata", "version");
    private static final Set<String> OF_INTERFACES = Set.of("type", "description", "inputs");

    private final SortedMap<String, String> facts = new TreeMap<>();

    private TypeFacts() {
    }

    /** {@return the facts of a text} */
    static SortedMap<String, String> of(String text) {
        TypeFacts facts = new TypeFacts();
        for (YamlEntry section : YamlReader.read(text).mapping().orElseThrow().effective()) {
            if (TypeSections.kind(section.name()) != null) {
                entries(section.value()).forEach(facts::type);
            }
        }
        return facts.facts;
    }

    private void type(YamlEntry type) {
        put(type.name(), "type");
        for (YamlEntry key : entries(type.value())) {
            String path = type.name() + "." + key.name();
            switch (key.name()) {
                case "properties", "attributes" -> definitions(path, key.value());
                case "capabilities" -> entries(key.value()).forEach(each -> named(path, each, "type"));
                case "artifacts" -> entries(key.value()).forEach(each -> named(path, each, "file"));
                case "requirements" -> ((YamlSequence) key.value()).items()
                        .forEach(item -> entries(item).forEach(each -> named(path, each, "capability")));
                case "interfaces" -> entries(key.value()).forEach(each -> operations(path, each));
                default -> fact(path, key);
            }
        }
    }

    private void definitions(String path, YamlNode section) {
        entries(section).forEach(each -> named(path, each, "type"));
    }

    /** @param meant the key that a value without keys stands for */
    private void named(String path, YamlEntry definition, String meant) {
        String name = path + "." + definition.name();
        put(name, "defined");
        if (definition.value() instanceof YamlScalar) {
            put(name + "." + meant, plain(definition.value()));
        }
        for (YamlEntry key : entries(definition.value())) {
            switch (key.name()) {
                case "properties" -> definitions(name + ".properties", key.value());
                case "entry_schema" -> put(name + ".entry_schema", schema(key.value()));
                default -> fact(name + "." + key.name(), key);
            }
        }
    }

    private void operations(String path, YamlEntry of) {
        Set<String> names = new TreeSet<>();
        entries(of.value()).stream().map(YamlEntry::name).filter(name -> !OF_INTERFACES.contains(name))
                .forEach(names::add);
        put(path + "." + of.name(), names.toString());
    }

    private void fact(String path, YamlEntry key) {
        boolean nothing = key.value() instanceof YamlScalar scalar && scalar.isNull();
        boolean usual = key.name().equals("required") && plain(key.value()).equals("true");
        if (!FOR_PEOPLE.contains(key.name()) && !nothing && !usual) {
            put(path, plain(key.value()));
        }
    }

    private void put(String path, String value) {
        facts.put(path, value);
    }

    private static String schema(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text();
        }
        StringJoiner keys = new StringJoiner(" ");
        entries(node).stream().filter(key -> !FOR_PEOPLE.contains(key.name()))
                .forEach(key -> keys.add(key.name().equals("type") ? plain(key.value())
                        : key.name() + " " + (key.name().equals("entry_schema") ? schema(key.value())
                                : plain(key.value()))));
        return keys.toString();
    }

    private static String plain(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> YamlTruth.of(scalar.text()).map(String::valueOf).orElse(scalar.text());
            case YamlSequence sequence -> sequence.items().stream().map(TypeFacts::plain).toList().toString();
            case YamlMapping mapping -> {
                Map<String, String> keys = new TreeMap<>();
                mapping.effective().forEach(entry -> keys.put(entry.name(), plain(entry.value())));
                yield keys.toString();
            }
            default -> plain(node.resolved());
        };
    }

    private static List<YamlEntry> entries(YamlNode node) {
        return node.resolved() instanceof YamlMapping mapping ? mapping.effective() : List.of();
    }
}

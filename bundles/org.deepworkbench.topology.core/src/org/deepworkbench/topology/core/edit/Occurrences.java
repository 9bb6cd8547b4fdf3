package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.profile.TypeSections;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * Where a file defines and names something. The same table tells it that {@link Rename} goes by.
 *
 * @param kind   what it is
 * @param name   its name
 * @param places all places, in the order of the text
 */
public record Occurrences(ElementKind kind, String name, List<Place> places) {

    /**
     * A place.
     *
     * @param offset     where the name begins, quotes included, in characters from 0
     * @param length     its number of characters
     * @param definition whether it is defined there
     */
    public record Place(int offset, int length, boolean definition) {

        boolean covers(int at) {
            return offset <= at && at <= offset + length;
        }
    }

    /**
     * @param document the document
     * @param offset   a place in its text
     * @return where that is defined and named which is defined or named at the place; empty if nothing is
     */
    public static Optional<Occurrences> at(EditContext document, int offset) {
        Optional<YamlNode> root = document.tree().root();
        Optional<String> word = root.flatMap(node -> ScalarFinder.at(node, offset)).map(YamlScalar::text)
                .filter(text -> !text.isBlank());
        return word.flatMap(name -> candidates(document, name).stream()
                .filter(found -> found.places().stream().anyMatch(place -> place.covers(offset)))
                .max(Comparator.comparing(Occurrences::isDefined)));
    }

    /** {@return whether the file defines it} */
    public boolean isDefined() {
        return definition().isPresent();
    }

    /** {@return where the file defines it} */
    public Optional<Place> definition() {
        return places.stream().filter(Place::definition).findFirst();
    }

    /** Everything that could be meant by the name, of whatever kind. */
    private static List<Occurrences> candidates(EditContext document, String name) {
        YamlScript script = YamlScript.of(document);
        YamlNode root = document.tree().root().orElseThrow();
        List<Occurrences> found = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            List<YamlScalar> keys = Elements.keys(script, kind, name);
            if (!keys.isEmpty() || typeOf(kind).flatMap(type -> document.types().find(type, name)).isPresent()) {
                List<Place> places = new ArrayList<>();
                keys.forEach(key -> places.add(place(key, true)));
                References.to(root, kind.reference(), name)
                        .forEach(reference -> places.add(place(reference.name(), false)));
                found.add(new Occurrences(kind, name, sorted(places)));
            }
        }
        return found;
    }

    private static Optional<Class<? extends EntityType>> typeOf(ElementKind kind) {
        return kind.isType() ? Optional.of(TypeSections.kind(kind.keyname())) : Optional.empty();
    }

    /** {@return the text of another file that defines it, if it is a type of one} */
    public Optional<TypeText> elsewhere(TypeLibrary types) {
        return typeOf(kind).flatMap(type -> types.text(type, name));
    }

    private static Place place(YamlScalar scalar, boolean definition) {
        return new Place(scalar.start(), scalar.end() - scalar.start(), definition);
    }

    private static List<Place> sorted(List<Place> places) {
        return places.stream().sorted(Comparator.comparingInt(Place::offset)).toList();
    }
}

package org.deepworkbench.topology.core.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.edit.Fixes;
import org.deepworkbench.topology.core.internal.value.Examples;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.eclipse.osgi.util.NLS;

/** Quick fixes of the usual kinds, each to be made for the text as it is when somebody asks. */
public final class Suggestions {

    private Suggestions() {
    }

    /** {@return the fix that writes the nearest name in place of a wrong one; none if no name is near} */
    public static Function<String, Optional<QuickFix>> nearest(Place place, String wrong, Collection<String> names) {
        if (!(place instanceof YamlScalar scalar)) {
            return text -> Optional.empty();
        }
        return text -> Nearest.names(wrong, names).stream().findFirst().map(name -> new QuickFix(
                NLS.bind(Messages.Fix_rename, name), List.of(new Fixes(text).rewrite(scalar, name))));
    }

    /** {@return the fix that writes other YAML in place of a value} */
    public static Function<String, Optional<QuickFix>> replace(String label, YamlNode value, String yaml) {
        return text -> Optional.of(new QuickFix(label, List.of(new Fixes(text).replace(value, yaml))));
    }

    /** {@return the fix that puts a value in quotes, so that it is text} */
    public static Function<String, Optional<QuickFix>> quote(YamlScalar value) {
        return replace(Messages.Fix_quote, value, YamlString.quoted(value.text()));
    }

    /** {@return the fix that adds a value for a property to a map; none where the place is no map} */
    public static Function<String, Optional<QuickFix>> add(Place map, PropertyDefinition property) {
        if (!(map instanceof YamlNode node) || !(node.resolved() instanceof YamlMapping mapping)) {
            return text -> Optional.empty();
        }
        String value = Examples.of(property);
        return text -> new Fixes(text).insert(mapping, property.getName(), value)
                .map(edit -> new QuickFix(NLS.bind(Messages.Fix_addLine, property.getName() + ": " + value),
                        List.of(edit)));
    }

    /** {@return the fix that adds a section with a value for a property to a map; none where the place is no map} */
    public static Function<String, Optional<QuickFix>> addSection(Place map, String section,
            PropertyDefinition property) {
        if (!(map instanceof YamlNode node) || !(node.resolved() instanceof YamlMapping mapping)) {
            return text -> Optional.empty();
        }
        String value = "{ " + YamlString.of(property.getName()) + ": " + Examples.of(property) + " }";
        return text -> new Fixes(text).insert(mapping, section, value)
                .map(edit -> new QuickFix(NLS.bind(Messages.Fix_addLine, section + ": " + value), List.of(edit)));
    }
}

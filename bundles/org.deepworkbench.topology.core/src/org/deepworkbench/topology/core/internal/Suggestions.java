package org.deepworkbench.topology.core.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.internal.edit.Fixes;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.Place;
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
}

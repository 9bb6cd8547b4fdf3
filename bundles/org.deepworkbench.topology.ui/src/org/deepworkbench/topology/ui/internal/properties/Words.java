package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.ui.internal.properties.Field.Origin;

/** Makes fields of words for people, such as descriptions. */
final class Words {

    private Words() {
    }

    /**
     * @param text what the topology says, or null
     * @param path where it stands or would stand
     */
    static Field field(String group, String name, String text, ValuePath path) {
        return new Field(group, name, "", text == null ? "" : String.join(" ", text.strip().split("\\s+")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                text == null ? Origin.NONE : Origin.GIVEN,
                Optional.of(typed -> new SetValue(path, YamlString.of(typed))), Optional.of(new UnsetValue(path)),
                List.of(), List.of());
    }
}

package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Field.Label;

/** Makes fields of words for people, such as descriptions. */
final class Words {

    private Words() {
    }

    /**
     * @param text what the topology says, or null
     * @param path where it stands or would stand
     */
    static Field field(String label, String text, ValuePath path) {
        Actions typing = Actions.of(typed -> new Commit.Run(
                typed.isBlank() ? new UnsetValue(path) : new SetValue(path, YamlString.of(typed.strip()))));
        return new Field(path.toString(), Label.of(label), new Kind.Line(), Content.of(line(text)),
                text == null ? typing : typing.with(Verb.RESET, new UnsetValue(path)), List.of());
    }

    /** {@return the text on one line; nothing for null} */
    static String line(String text) {
        return text == null ? "" : String.join(" ", text.strip().split("\\s+")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}

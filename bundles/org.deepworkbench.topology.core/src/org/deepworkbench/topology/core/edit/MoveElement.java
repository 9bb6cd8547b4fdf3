package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Moves an element before or behind its neighbour, with the comments that stand right above it.
 *
 * @param kind    what it is, such as an input; it stands in a map
 * @param name    its name
 * @param earlier whether it goes before the one that stands before it; else behind the next. Nothing happens where
 *                there is none
 */
public record MoveElement(ElementKind kind, String name, boolean earlier) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_moveElement, kind.label(), name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        Elements.demand(script, kind, name);
        List<String> names = Elements.names(script, kind);
        int index = names.indexOf(name) - (earlier ? 1 : 0);
        if (index >= 0 && index < names.size() - 1 && !script.swap(kind.section(), index)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_notMovable, name), "", "", ""));
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}

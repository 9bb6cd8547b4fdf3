package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * Several commands as one step, each made on what the one before left.
 *
 * @param label what they do together
 * @param steps the commands in order
 */
public record EditSequence(String label, List<Edit> steps) implements Edit {

    public EditSequence {
        steps = List.copyOf(steps);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        List<TextEdit> edits = new ArrayList<>();
        Map<String, String> renamed = new HashMap<>();
        EditContext now = context;
        TopologyLayout layout = context.layout();
        for (int i = 0; i < steps.size(); i++) {
            Effect effect = steps.get(i).effect(now);
            edits.addAll(effect.edits());
            renamed.replaceAll((from, to) -> effect.renamedNodes().getOrDefault(to, to));
            effect.renamedNodes().forEach(renamed::putIfAbsent);
            layout = effect.layout();
            now = i + 1 < steps.size() ? after(now, effect) : now;
        }
        return new Effect(edits, layout, renamed);
    }

    private static EditContext after(EditContext before, Effect effect) {
        if (effect.edits().isEmpty()) {
            return new EditContext(before.text(), before.tree(), before.template(), before.types(), effect.layout());
        }
        String text = before.text();
        for (TextEdit edit : effect.edits()) {
            text = edit.applyTo(text);
        }
        return new EditContext(text, YamlReader.read(text), TopologyDocument.of("", text).serviceTemplate(),
                before.types(), effect.layout());
    }
}

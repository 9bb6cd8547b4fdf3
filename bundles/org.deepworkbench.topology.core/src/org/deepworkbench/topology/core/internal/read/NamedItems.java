package org.deepworkbench.topology.core.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.eclipse.osgi.util.NLS;

/** Reads sections that are lists of one-entry maps, such as requirements and policies. */
final class NamedItems {

    private NamedItems() {
    }

    /**
     * A plain map is read too, and so is an item whose keynames stand beside its name instead of below it; both are
     * warned of.
     *
     * @param keynames what the value of an entry may hold
     * @return the entries in their order
     */
    static List<YamlEntry> of(Form form, YamlEntry section, Set<String> keynames) {
        if (section.value().resolved() instanceof YamlMapping mapping) {
            form.lenient(section.key(), NLS.bind(Messages.Form_mapForList, section.name()));
            return mapping.effective();
        }
        List<YamlEntry> named = new ArrayList<>();
        for (YamlNode item : form.items(section)) {
            List<YamlEntry> entries = form.entries(item, section.name());
            if (item.resolved() instanceof YamlMapping mapping && mapping.plain() && isSlipped(entries, keynames)) {
                form.lenient(entries.get(0).key(), NLS.bind(Messages.Form_slipped, entries.get(0).name()));
                named.add(new YamlEntry(entries.get(0).key(), mapping.withoutFirst()));
            } else {
                named.addAll(entries);
            }
        }
        return named;
    }

    /** {@return the entries of a map, or of a list of maps where the language once had a list} */
    static List<YamlEntry> ofMap(Form form, YamlEntry section) {
        if (!(section.value().resolved() instanceof YamlSequence sequence)) {
            return form.entries(section);
        }
        List<YamlEntry> named = new ArrayList<>();
        sequence.items().forEach(item -> named.addAll(form.entries(item, section.name())));
        return named;
    }

    private static boolean isSlipped(List<YamlEntry> entries, Set<String> keynames) {
        return entries.size() > 1 && Form.isNothing(entries.get(0))
                && entries.stream().skip(1).allMatch(entry -> keynames.contains(entry.name()));
    }
}

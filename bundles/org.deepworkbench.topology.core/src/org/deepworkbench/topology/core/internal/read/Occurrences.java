package org.deepworkbench.topology.core.internal.read;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * How often something may be there: {@code occurrences: [ 0, UNBOUNDED ]}, in TOSCA 2.0 {@code count_range}.
 *
 * @param minimum the least number
 * @param maximum the greatest number, {@link #ANY} for any
 */
record Occurrences(int minimum, int maximum) {

    static final int ANY = -1;
    private static final String UNBOUNDED = "UNBOUNDED";

    /** {@return the bounds; empty where they are something else, which is reported} */
    static Optional<Occurrences> read(Form form, YamlEntry key) {
        if (Form.isNothing(key)) {
            return Optional.empty();
        }
        List<YamlNode> bounds = form.items(key);
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> minimum = bound(bounds.get(0));
        Optional<Integer> maximum = bound(bounds.get(bounds.size() - 1));
        if (bounds.size() != 2 || minimum.isEmpty() || minimum.get() == ANY || maximum.isEmpty()) {
            form.wrong(key.value(), NLS.bind(Messages.Form_occurrences, key.name()));
            return Optional.empty();
        }
        return Optional.of(new Occurrences(minimum.get(), maximum.get()));
    }

    private static Optional<Integer> bound(YamlNode node) {
        if (!(node.resolved() instanceof YamlScalar scalar)) {
            return Optional.empty();
        }
        return scalar.text().equalsIgnoreCase(UNBOUNDED) ? Optional.of(ANY)
                : Numbers.integer(scalar.text()).filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                        .map(Long::intValue);
    }

    void set(EObject element, EStructuralFeature least, EStructuralFeature most) {
        Elements.set(element, least, minimum);
        Elements.set(element, most, maximum);
    }
}

package org.deepworkbench.topology.core.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;
import org.deepworkbench.topology.model.Place;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Takes values of the form a keyname asks for, and reports those of another form. A missing value is no fault here. */
final class Form {

    private final Findings findings;

    Form(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    /** {@return whether the entry's value is a map} */
    static boolean isMap(YamlEntry entry) {
        return entry.value().resolved() instanceof YamlMapping;
    }

    /** {@return whether nothing, null or ~ stands there} */
    static boolean isNothing(YamlEntry entry) {
        return entry.value().resolved() instanceof YamlScalar scalar && scalar.isNull();
    }

    /** {@return the entries of a value that must be a map} */
    List<YamlEntry> entries(YamlEntry entry) {
        return entries(entry.value(), entry.name());
    }

    List<YamlEntry> entries(YamlNode value, String what) {
        YamlNode node = value.resolved();
        if (node instanceof YamlMapping mapping) {
            return mapping.effective();
        }
        reportUnlessNull(node, value, what, Messages.Form_map);
        return List.of();
    }

    /** {@return the items of a value that must be a list} */
    List<YamlNode> items(YamlEntry entry) {
        YamlNode node = entry.value().resolved();
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        reportUnlessNull(node, entry.value(), entry.name(), Messages.Form_list);
        return List.of();
    }

    /** {@return the text of a value that must be a single one} */
    Optional<String> text(YamlEntry entry) {
        return text(entry.value(), entry.name());
    }

    Optional<String> text(YamlNode value, String what) {
        YamlNode node = value.resolved();
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar.text());
        }
        reportUnlessNull(node, value, what, Messages.Form_text);
        return Optional.empty();
    }

    /** Gives the element the text of a value that must be a single one. */
    void text(EObject element, EStructuralFeature feature, YamlEntry entry) {
        text(entry).ifPresent(text -> Elements.set(element, feature, text));
    }

    /** {@return the texts of a list of single values; a single value counts as a list of one} */
    List<String> texts(YamlEntry entry) {
        if (entry.value().resolved() instanceof YamlScalar scalar) {
            return scalar.isNull() ? List.of() : List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        items(entry).forEach(item -> text(item, entry.name()).ifPresent(texts::add));
        return texts;
    }

    /** {@return the truth of a value that must be one; in quotes it is accepted as services do} */
    Optional<Boolean> truth(YamlEntry entry) {
        Optional<String> text = text(entry);
        Optional<Boolean> truth = text.flatMap(YamlTruth::of);
        if (text.isPresent() && truth.isEmpty()) {
            wrong(entry.value(), NLS.bind(Messages.Form_wrong,
                    new Object[] { entry.name(), Messages.Form_truth, text.get() }));
        }
        if (truth.isPresent() && entry.value() instanceof YamlScalar scalar
                && scalar.style() != YamlScalar.Style.PLAIN) {
            findings.warning(DiagnosticCode.LENIENT_TYPE, scalar,
                    NLS.bind(Messages.Form_quotedTruth, entry.name(), truth.get()),
                    Suggestions.replace(Messages.Fix_unquote, scalar, truth.get().toString()));
        }
        return truth;
    }

    /** Reports a keyname that the language does not have here. */
    void unknownKey(YamlEntry entry, String where, Collection<String> known) {
        findings.warning(DiagnosticCode.UNKNOWN_KEY, entry.key(),
                NLS.bind(Messages.Form_unknownKey,
                        new Object[] { entry.name(), where, Nearest.hint(entry.name(), known) }),
                Suggestions.nearest(entry.key(), entry.name(), known));
    }

    /** Reports the keynames of a map that the language does not have there; other forms are let be. */
    void onlyKeys(YamlEntry entry, Collection<String> known) {
        if (entry.value().resolved() instanceof YamlMapping mapping) {
            mapping.effective().stream().filter(key -> !known.contains(key.name()))
                    .forEach(key -> unknownKey(key, entry.name(), known));
        }
    }

    /** Reports a keyname that an entry lacks: at the one that is written in its place, else at the entry's name. */
    void missingKey(String keyname, YamlEntry entry) {
        if (!isMap(entry) && !isNothing(entry)) {
            return; // another form, which is reported already
        }
        Set<String> wanted = Set.of(keyname);
        Optional<YamlScalar> misspelt = entry.value().resolved() instanceof YamlMapping mapping
                ? mapping.entries().stream().map(YamlEntry::key)
                        .filter(key -> !Nearest.names(key.text(), wanted).isEmpty()).findFirst()
                : Optional.empty();
        if (misspelt.isEmpty()) {
            findings.error(DiagnosticCode.MISSING_KEY, entry.key(),
                    NLS.bind(Messages.Form_missingKey, entry.name(), keyname));
            return;
        }
        YamlScalar key = misspelt.get();
        findings.forget(place -> place == key);
        findings.error(DiagnosticCode.MISSING_KEY, key, NLS.bind(Messages.Form_misspeltKey,
                new Object[] { entry.name(), keyname, key.text() }), Suggestions.nearest(key, key.text(), wanted));
    }

    /** Reports a keyname that a map must have. */
    void missingKey(String keyname, String where, Place place) {
        findings.error(DiagnosticCode.MISSING_KEY, place, NLS.bind(Messages.Form_missingKey, where, keyname));
    }

    void wrong(YamlNode value, String message) {
        findings.error(DiagnosticCode.WRONG_FORM, value, message);
    }

    /** Reports a form that the language does not have, but services accept. */
    void lenient(Place place, String message) {
        findings.warning(DiagnosticCode.LENIENT_FORM, place, message);
    }

    /** @param strict the same as YAML in the form that the language has */
    void lenient(YamlNode value, String message, String strict) {
        findings.warning(DiagnosticCode.LENIENT_FORM, value, message,
                Suggestions.replace(NLS.bind(Messages.Fix_rewrite, strict), value, strict));
    }

    private void reportUnlessNull(YamlNode node, YamlNode value, String what, String expected) {
        if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            wrong(value, NLS.bind(Messages.Form_wrong, new Object[] { what, expected, describe(node) }));
        }
    }

    private static String describe(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> Messages.Form_map;
            case YamlSequence sequence -> Messages.Form_list;
            case YamlScalar scalar -> scalar.text().length() > 40 ? scalar.text().substring(0, 40) + "…"
                    : scalar.text();
            default -> Messages.Form_text;
        };
    }
}

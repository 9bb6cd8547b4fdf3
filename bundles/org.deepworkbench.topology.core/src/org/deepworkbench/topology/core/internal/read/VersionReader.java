package org.deepworkbench.topology.core.internal.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.edit.Fixes;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/** Finds out which dialect a file declares (TOSCA Simple Profile 1.3, section 3.1.3), and judges how it does so. */
final class VersionReader {

    static final String KEY = "tosca_definitions_version";
    private static final String USUAL = "tosca_simple_yaml_1_0";

    private final Findings findings;
    private final YamlMapping root;
    private final boolean present;

    VersionReader(Findings findings, YamlMapping root) {
        this.findings = findings;
        this.root = root;
        this.present = root.written(KEY).isPresent();
    }

    /** {@return the dialect that is declared; empty where none is, or one that nobody knows} */
    Optional<Dialect> read() {
        Optional<YamlEntry> entry = root.effective().stream().filter(key -> key.name().equals(KEY)).findFirst();
        Optional<YamlScalar> version = entry.map(key -> key.value().resolved()).filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast).filter(scalar -> !scalar.isNull());
        if (version.isEmpty()) {
            reportMissing(entry);
            return Optional.empty();
        }
        Optional<Dialect> dialect = Dialect.of(version.get().text());
        if (dialect.isEmpty()) {
            reportUnknown(version.get());
        }
        dialect.filter(known -> !known.hasTypes()).ifPresent(known -> findings.warning(
                DiagnosticCode.VERSION_UNSUPPORTED, version.get(),
                NLS.bind(Messages.Read_versionUnsupported, version.get().text())));
        dialect.filter(Dialect::isSimple).ifPresent(known -> requireFirst(entry.get()));
        return dialect;
    }

    /** {@return whether a key of the file is the misspelt version, which is reported as such} */
    boolean isMisspelt(YamlEntry key) {
        return !present && !Nearest.names(key.name(), Set.of(KEY)).isEmpty();
    }

    private void reportMissing(Optional<YamlEntry> entry) {
        Optional<YamlEntry> misspelt = root.entries().stream().filter(this::isMisspelt).findFirst();
        String message = NLS.bind(Messages.Read_versionMissing, USUAL);
        if (misspelt.isPresent()) {
            findings.error(DiagnosticCode.VERSION_MISSING, misspelt.get().key(), NLS.bind(
                    Messages.Read_versionMisspelt, misspelt.get().name(), KEY),
                    Suggestions.nearest(misspelt.get().key(), misspelt.get().name(), Set.of(KEY)));
        } else if (entry.isPresent()) {
            findings.error(DiagnosticCode.VERSION_MISSING, entry.get().key(), message);
        } else {
            findings.error(DiagnosticCode.VERSION_MISSING, root.beginning(), message, this::addVersion);
        }
    }

    private Optional<QuickFix> addVersion(String text) {
        boolean ownLine = !root.flow() && (root.start() == 0 || text.charAt(root.start() - 1) == '\n');
        Optional<TextEdit> edit = ownLine
                ? Optional.of(new TextEdit(root.start(), 0, KEY + ": " + USUAL + "\n"))
                : new Fixes(text).insert(root, KEY, USUAL);
        return edit.map(added -> new QuickFix(NLS.bind(Messages.Fix_addLine, KEY + ": " + USUAL), List.of(added)));
    }

    private void reportUnknown(YamlScalar version) {
        List<String> near = Nearest.names(version.text(), Dialect.versions());
        findings.error(DiagnosticCode.VERSION_UNKNOWN, version,
                NLS.bind(Messages.Read_versionUnknown, version.text(),
                        near.isEmpty() ? Messages.Read_versionsKnown : Nearest.hint(version.text(), near)),
                Suggestions.nearest(version, version.text(), Dialect.versions()));
    }

    /** The Simple Profile wants the version in the first line; comments do not count. */
    private void requireFirst(YamlEntry entry) {
        if (!root.entries().get(0).name().equals(KEY)) {
            findings.error(DiagnosticCode.VERSION_NOT_FIRST, entry.key(), Messages.Read_versionNotFirst,
                    text -> moveUp(text, entry));
        }
    }

    private Optional<QuickFix> moveUp(String text, YamlEntry entry) {
        int index = root.entries().indexOf(entry);
        if (index < 0 || root.flow()) {
            return Optional.empty();
        }
        String line = KEY + ": " + text.substring(entry.value().start(), entry.value().end()) + "\n";
        return new Fixes(text).remove(root, index).map(removal -> new QuickFix(Messages.Fix_moveUp,
                List.of(removal, new TextEdit(root.start(), 0, line))));
    }
}

package org.deepworkbench.topology.core.internal.read;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.internal.edit.Fixes;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.eclipse.osgi.util.NLS;

/**
 * Judges the metadata of a file (TOSCA Simple Profile 1.0, section 3.9.3): a map of strings. Other values are warned
 * of, except where services give them a meaning; those that the specification names must be what it says.
 */
final class MetadataReader {

    static final String VERSION = "template_version";
    private static final Set<String> NAMED = Set.of("template_name", "template_author", VERSION);
    /** Lists and maps that the Infrastructure Manager's dashboard reads. */
    private static final Set<String> OF_DASHBOARD = Set.of("parents", "childs", "children", "tabs", "order", "icon",
            "display_name", "tag", "tags", "filename", "outputs", "inputs");

    private final Form form;
    private final Dialect dialect;

    MetadataReader(Form form, Dialect dialect) {
        this.form = form;
        this.dialect = dialect;
    }

    /** Judges the entries of the section {@code metadata}. */
    void check(List<YamlEntry> entries) {
        for (YamlEntry entry : entries) {
            if (NAMED.contains(entry.name())) {
                checkNamed(entry);
            } else if (!OF_DASHBOARD.contains(entry.name())) {
                checkOther(entry);
            }
        }
    }

    /** Judges one of the keynames that the specification names, in the metadata or at the top of the file. */
    void checkNamed(YamlEntry entry) {
        form.text(entry).filter(text -> entry.name().equals(VERSION) && dialect.isSimple() && !isVersion(text))
                .ifPresent(text -> form.findings().error(DiagnosticCode.WRONG_TYPE, entry.value(),
                        NLS.bind(Messages.Read_templateVersion, text)));
    }

    /** Versions as people number them, {@code 1.4.0-SNAPSHOT} among them, begin with a digit. */
    private static boolean isVersion(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private void checkOther(YamlEntry entry) {
        if (!(entry.value().resolved() instanceof YamlScalar scalar)) {
            form.lenient(entry.value().beginning(), NLS.bind(Messages.Read_metadataText, entry.name()));
        } else if (scalar.kind() != ScalarKind.STRING && !scalar.isNull()) {
            form.findings().warning(DiagnosticCode.LENIENT_TYPE, scalar,
                    NLS.bind(Messages.Read_metadataScalar, entry.name(), scalar.text()),
                    Suggestions.replace(Messages.Fix_quote, scalar, Fixes.yaml(scalar.text())));
        }
    }
}

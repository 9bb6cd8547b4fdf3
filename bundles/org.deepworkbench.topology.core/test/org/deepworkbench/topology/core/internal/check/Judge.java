package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.edit.TextEdit;

/** What is told of a text, for tests. */
final class Judge {

    static final String HEAD = "tosca_definitions_version: tosca_simple_yaml_1_3\n";

    private Judge() {
    }

    static List<Diagnostic> diagnostics(String text) {
        return TopologyDocument.of("test.yaml", text).diagnostics();
    }

    /** {@return line, severity and code of each diagnostic, one a line} */
    static String told(String text) {
        return diagnostics(text).stream()
                .map(found -> found.line() + " " + found.severity() + " " + found.code())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the errors in full, one a line} */
    static String errors(String text) {
        return diagnostics(text).stream().filter(Diagnostic::isError)
                .map(found -> found.line() + " " + found.code() + " " + found.message())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the text after the quick fix of its only diagnostic that has one} */
    static String fixed(String text) {
        List<TextEdit> edits = diagnostics(text).stream().flatMap(found -> found.fix().stream()).findFirst()
                .orElseThrow().edits();
        StringBuilder fixed = new StringBuilder(text);
        edits.stream().sorted((a, b) -> Integer.compare(b.offset(), a.offset()))
                .forEach(edit -> fixed.replace(edit.offset(), edit.offset() + edit.length(), edit.replacement()));
        return fixed.toString();
    }
}

package org.deepworkbench.cli.internal.topology;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.edit.TextEdit;

/**
 * Tells each verdict as a JSON object on a line of its own: {@code file}, {@code valid}, {@code version} (null where
 * there is none), {@code nodes}, {@code millis} and {@code diagnostics}.
 */
public final class JsonReport implements Report {

    private final Console console;

    public JsonReport(Console console) {
        this.console = console;
    }

    @Override
    public void tell(Verdict verdict) {
        console.print(JsonText.object(json -> {
            switch (verdict) {
                case Verdict.Judged judged -> judged(json, judged);
                case Verdict.Unreadable unreadable -> write(json, unreadable, Optional.empty(), 0,
                        List.of(diagnostic(unreadable.fault())));
            }
        }));
    }

    private static void judged(JsonGenerator json, Verdict.Judged judged) throws IOException {
        TopologyDocument document = judged.document();
        write(json, judged, Optional.ofNullable(document.serviceTemplate().getVersion()), document.nodes().size(),
                document.diagnostics());
    }

    private static void write(JsonGenerator json, Verdict verdict, Optional<String> version, int nodes,
            List<Diagnostic> diagnostics) throws IOException {
        json.writeStringField("file", verdict.file());
        json.writeBooleanField("valid", diagnostics.stream().noneMatch(Diagnostic::isError));
        json.writeStringField("version", version.orElse(null));
        json.writeNumberField("nodes", nodes);
        json.writeNumberField("millis", verdict.millis());
        JsonText.list(json, "diagnostics", diagnostics, JsonReport::diagnostic);
    }

    private static void diagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.code().name());
        json.writeNumberField("line", diagnostic.line());
        json.writeNumberField("column", diagnostic.column());
        json.writeStringField("message", diagnostic.message());
        if (diagnostic.fix().isPresent()) {
            json.writeObjectFieldStart("fix");
            fix(json, diagnostic.fix().get());
            json.writeEndObject();
        }
    }

    private static void fix(JsonGenerator json, QuickFix fix) throws IOException {
        json.writeStringField("label", fix.label());
        JsonText.list(json, "edits", fix.edits(), JsonReport::edit);
    }

    private static void edit(JsonGenerator json, TextEdit edit) throws IOException {
        json.writeNumberField("offset", edit.offset());
        json.writeNumberField("length", edit.length());
        json.writeStringField("replacement", edit.replacement());
    }

    /** A file that cannot be opened has no lines. */
    private static Diagnostic diagnostic(Fault fault) {
        return new Diagnostic(Severity.ERROR, DiagnosticCode.FILE_UNREADABLE, 1, 1, 0, 0, fault.sentence(),
                Optional.empty());
    }
}

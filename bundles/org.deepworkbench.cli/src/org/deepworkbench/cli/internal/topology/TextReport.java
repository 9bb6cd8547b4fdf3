package org.deepworkbench.cli.internal.topology;

import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.TopologyWords;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.eclipse.osgi.util.NLS;

/** Tells verdicts as sentences, each fault on a line of its own. */
public final class TextReport implements Report {

    private final Console console;
    private int files;
    private int wrong;

    public TextReport(Console console) {
        this.console = console;
    }

    @Override
    public void tell(Verdict verdict) {
        files++;
        wrong += verdict.exitCode() == ExitCode.DONE ? 0 : 1;
        switch (verdict) {
            case Verdict.Judged judged -> {
                judged.document().diagnostics().forEach(each -> console.print(line(judged.file(), each)));
                console.print(summary(judged.file(), judged.document()));
            }
            case Verdict.Unreadable unreadable -> console.problem(new Line().add(Style.BAD, Messages.Failures_error)
                    .add(" ").add(unreadable.fault().sentence()));
        }
    }

    @Override
    public void end() {
        if (files > 1) {
            console.print(NLS.bind(Messages.TextReport_total, files, files - wrong));
        }
    }

    /** {@return one fault, as compilers write it} */
    static Line line(String file, Diagnostic diagnostic) {
        Style style = switch (diagnostic.severity()) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.CAREFUL;
            case INFO -> Style.FAINT;
        };
        return new Line().add(style, TopologyWords.sentence(file, diagnostic));
    }

    private static Line summary(String file, TopologyDocument document) {
        long errors = document.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors == 0) {
            return new Line().add(Style.GOOD,
                    NLS.bind(Messages.ValidateCommand_valid, file, TopologyWords.counts(document)));
        }
        return new Line().add(Style.BAD, NLS.bind(Messages.ValidateCommand_wrong, file, Words.count((int) errors,
                Messages.ValidateCommand_error, Messages.ValidateCommand_errors)));
    }
}

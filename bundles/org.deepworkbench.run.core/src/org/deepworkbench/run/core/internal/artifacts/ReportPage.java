package org.deepworkbench.run.core.internal.artifacts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.osgi.util.NLS;

/** The page {@code report.html}: everything about a run, in one file without scripts or links to other files. */
final class ReportPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH); //$NON-NLS-1$
    private static final int SHOWN_CLASSES = 5;
    private static final int SHOWN_ANSWER = 4000;
    private static final String SVG = "image/svg+xml"; //$NON-NLS-1$

    private final RunReport report;
    private final Run run;
    private final Deployment deployment;
    private final Optional<String> curves;
    private final Html html = new Html();

    /** @param curves picture of the learning curves, if there is one */
    ReportPage(RunReport report, Optional<String> curves) {
        this.report = report;
        this.run = report.run();
        this.deployment = report.deployment();
        this.curves = curves;
    }

    byte[] write() throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n" //$NON-NLS-1$
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; " //$NON-NLS-1$
                + "style-src 'unsafe-inline'\">\n" //$NON-NLS-1$
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"); //$NON-NLS-1$
        html.element("title", run.title()).raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        writeHead();
        writeMetrics();
        writeCurves();
        report.prediction().ifPresent(this::writePrediction);
        writeTopology();
        writeOutputs();
        writeLimitations();
        writeTable(Messages.Report_arguments, plain(run.arguments()));
        writeTable(Messages.Report_inputs, plain(deployment.inputs()));
        writeTable(Messages.Report_versions, plain(new RunJson(report).versions()));
        html.element("footer", Messages.Report_footer).raw("</main>\n</body>\n</html>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String style() throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) { //$NON-NLS-1$
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeHead() {
        html.raw("<header>\n").element("p", "product", Messages.Report_product).element("h1", run.title()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String cssClass = run.state() == RunState.DONE ? "state good" : "state bad"; //$NON-NLS-1$ //$NON-NLS-2$
        html.raw("<p>").element("span", cssClass, state(run.state())).raw(" "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        html.text(NLS.bind(Messages.Report_when, TIME.format(run.started().atZone(ZoneId.systemDefault())),
                Numbers.text(Duration.between(run.started(), run.finished().orElse(run.started())))));
        html.text(" ").text(NLS.bind(Messages.Report_target, deployment.targetLabel())).raw("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        run.fault().map(Fault::sentence).ifPresent(fault -> html.element("p", "fault", fault)); //$NON-NLS-1$ //$NON-NLS-2$
        html.raw("</header>\n"); //$NON-NLS-1$
    }

    private static String state(RunState state) {
        return switch (state) {
            case STARTING -> Messages.State_starting;
            case RUNNING -> Messages.State_running;
            case DONE -> Messages.State_done;
            case FAILED -> Messages.State_failed;
            case CANCELLED -> Messages.State_cancelled;
            case INTERRUPTED -> Messages.State_interrupted;
        };
    }

    private void writeMetrics() {
        if (run.metrics().isEmpty()) {
            return;
        }
        html.raw("<section class=\"figures\">\n"); //$NON-NLS-1$
        run.metrics().forEach((name, value) -> html.raw("<div>").element("strong", Numbers.text(value)) //$NON-NLS-1$ //$NON-NLS-2$
                .element("span", name).raw("</div>\n")); //$NON-NLS-1$ //$NON-NLS-2$
        html.raw("</section>\n"); //$NON-NLS-1$
    }

    private void writeCurves() {
        section(Messages.Report_curves);
        curves.ifPresentOrElse(
                svg -> html.picture(SVG, svg.getBytes(StandardCharsets.UTF_8), "wide", Messages.Report_curves), //$NON-NLS-1$
                () -> html.element("p", "quiet", //$NON-NLS-1$ //$NON-NLS-2$
                        run.reportsMetrics() ? Messages.Report_noSamples : Messages.Report_noMetrics));
        html.raw("</section>\n"); //$NON-NLS-1$
    }

    private void writePrediction(Prediction prediction) {
        section(Messages.Report_prediction);
        html.raw("<div class=\"prediction\">\n"); //$NON-NLS-1$
        String name = prediction.file().map(file -> file.getFileName().toString()).orElse(prediction.model());
        prediction.file().flatMap(Thumbnail::of).ifPresent(png -> html.picture("image/png", png, "asked", name)); //$NON-NLS-1$ //$NON-NLS-2$
        html.raw("<div>\n").element("p", NLS.bind(Messages.Report_asked, name, Numbers.text(prediction.took()))); //$NON-NLS-1$ //$NON-NLS-2$
        if (prediction.ranking().isEmpty()) {
            String json = prediction.json();
            html.element("pre", json.substring(0, Math.min(json.length(), SHOWN_ANSWER))); //$NON-NLS-1$
        } else {
            html.raw("<table class=\"bars\">\n"); //$NON-NLS-1$
            prediction.ranking().stream().limit(SHOWN_CLASSES).forEach(this::writeBar);
            html.raw("</table>\n"); //$NON-NLS-1$
        }
        html.raw("</div>\n</div>\n</section>\n"); //$NON-NLS-1$
    }

    private void writeBar(Prediction.Ranked ranked) {
        double percent = Math.clamp(ranked.probability() * 100, 0, 100);
        html.raw("<tr>").element("th", ranked.label()) //$NON-NLS-1$ //$NON-NLS-2$
                .raw(String.format(Locale.ROOT, "<td class=\"track\"><div style=\"width:%.1f%%\"></div></td>", percent)) //$NON-NLS-1$
                .element("td", Numbers.percent(ranked.probability())).raw("</tr>\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void writeTopology() {
        section(Messages.Report_topology);
        report.topology().ifPresent(picture -> html.picture(SVG, picture.svg().getBytes(StandardCharsets.UTF_8),
                "wide", Messages.Report_topology)); //$NON-NLS-1$
        deployment.services().forEach(service -> html.raw("<p>").element("strong", service.node()) //$NON-NLS-1$ //$NON-NLS-2$
                .text(" ").element("code", service.image()).raw("</p>\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        html.raw("</section>\n"); //$NON-NLS-1$
    }

    private void writeOutputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        deployment.outputs().forEach((name, output) -> outputs.put(name, switch (output) {
            case Evaluation.Available(Object value) -> text(value);
            case Evaluation.NotAvailable(String reason) -> NLS.bind(Messages.Report_notAvailable, reason);
        }));
        writeTable(Messages.Report_outputs, outputs);
    }

    private void writeLimitations() {
        List<String> limitations = deployment.limitations();
        if (limitations.isEmpty()) {
            return;
        }
        section(Messages.Report_limitations);
        html.raw("<ul>\n"); //$NON-NLS-1$
        limitations.forEach(limitation -> html.element("li", limitation)); //$NON-NLS-1$
        html.raw("</ul>\n</section>\n"); //$NON-NLS-1$
    }

    private void writeTable(String title, Map<String, String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        section(title);
        html.raw("<table>\n"); //$NON-NLS-1$
        rows.forEach((name, value) -> html.raw("<tr>").element("th", name).element("td", value).raw("</tr>\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        html.raw("</table>\n</section>\n"); //$NON-NLS-1$
    }

    private void section(String title) {
        html.raw("<section>\n").element("h2", title); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Map<String, String> plain(Map<String, Object> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>
                ? new String(Json.write(value), StandardCharsets.UTF_8) : String.valueOf(value);
    }
}

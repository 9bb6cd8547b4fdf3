package org.deepworkbench.topology.ui.internal.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a topology can be written as, besides its own text. */
enum ExportFormat {
    SVG, PDF, PNG, CSAR;

    /** {@return how names of such files end} */
    String ending() {
        return '.' + name().toLowerCase(Locale.ROOT);
    }

    /** {@return what people call it} */
    String label() {
        return switch (this) {
            case SVG -> Messages.Format_svg;
            case PDF -> Messages.Format_pdf;
            case PNG -> Messages.Format_png;
            case CSAR -> Messages.Format_csar;
        };
    }

    /** {@return the format that the name of a file asks for} */
    static Optional<ExportFormat> of(String file) {
        return Arrays.stream(values()).filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }
}

package org.deepworkbench.modelserver.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** The forms in which a client can have a prediction: all of it, or the first of its pictures or tables alone. */
enum PredictionForm {

    /** All fields. */
    JSON("application/json", "application/json; charset=utf-8", prediction -> Optional.of(Json.bytes(prediction))),
    /** The first picture. */
    PICTURE(Picture.TYPE, Picture.TYPE, prediction -> first(prediction, Picture.class).map(Picture::png)),
    /** The first table. */
    TABLE(Table.TYPE, Table.TYPE + "; charset=utf-8", prediction -> first(prediction, Table.class).map(Csv::bytes));

    private static final Texts TEXTS = Texts.beside(PredictionForm.class);

    private final String type;
    private final String contentType;
    private final Function<Map<String, Object>, Optional<byte[]>> writer;

    PredictionForm(String type, String contentType, Function<Map<String, Object>, Optional<byte[]>> writer) {
        this.type = type;
        this.contentType = contentType;
        this.writer = writer;
    }

    private static <T> Optional<T> first(Map<String, Object> prediction, Class<T> kind) {
        return prediction.values().stream().flatMap(value -> value instanceof List<?> list ? list.stream()
                : Stream.of(value)).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** {@return the forms that a module's predictions can have, JSON first} */
    static List<PredictionForm> of(ModuleDescription module) {
        return Arrays.stream(values()).filter(form -> switch (form) {
            case JSON -> true;
            case PICTURE -> module.predictionFields().stream().anyMatch(f -> f.type() == OutputField.Type.PICTURE);
            case TABLE -> module.predictionFields().stream().anyMatch(f -> f.type() == OutputField.Type.TABLE);
        }).toList();
    }

    /**
     * {@return the form that a client prefers among those offered} Where there is but one, it has no choice, whatever
     * it accepts; so it is in the original service.
     *
     * @param accept what the client accepts, in the notation of HTTP, or null if it does not say
     * @throws InvalidArgumentsException if it accepts none of them
     */
    static PredictionForm chosen(List<PredictionForm> offered, String accept) throws InvalidArgumentsException {
        if (accept == null || offered.size() == 1) {
            return offered.getFirst();
        }
        QuotedQualityCSV preferences = new QuotedQualityCSV();
        preferences.addValue(accept);
        for (String wanted : preferences.getValues()) {
            Optional<PredictionForm> fitting = offered.stream().filter(form -> form.fits(wanted)).findFirst();
            if (fitting.isPresent()) {
                return fitting.get();
            }
        }
        throw new InvalidArgumentsException("accept", TEXTS.get("accept",
                String.join(", ", offered.stream().map(PredictionForm::type).toList())));
    }

    private boolean fits(String range) {
        String plain = range.split(";", 2)[0].strip();
        return plain.equals("*/*") || plain.equalsIgnoreCase(type)
                || plain.endsWith("/*") && type.startsWith(plain.substring(0, plain.length() - 1));
    }

    /** {@return the media type} */
    String type() {
        return type;
    }

    /** {@return the media type with its character set} */
    String contentType() {
        return contentType;
    }

    /** {@return the prediction in this form; empty if it has nothing for it} */
    Optional<byte[]> write(Map<String, Object> prediction) {
        return writer.apply(prediction);
    }
}

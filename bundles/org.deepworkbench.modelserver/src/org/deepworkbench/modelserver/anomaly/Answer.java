package org.deepworkbench.modelserver.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.OutputField.Type;
import org.deepworkbench.modelserver.module.Table;

/** What the module answers: the fields of a prediction, most of which stand in the result of a training too. */
final class Answer {

    private static final Texts TEXTS = Texts.beside(Answer.class);
    private static final int MOST_ROWS = 20_000;

    /** What a prediction is made of. Precision and recall are there if attacks are known. */
    static final List<OutputField> FIELDS = List.of(
            field("status", Type.TEXT), field("model", Type.TEXT), field("rows", Type.NUMBER),
            field("forecast", Type.TABLE), field("next", Type.TABLE), field("alarms", Type.TABLE),
            field("mods_smape", Type.NUMBERS), field("mods_r2", Type.NUMBERS), field("mods_cosine", Type.NUMBERS),
            field("skill", Type.NUMBERS), field("anomaly_precision", Type.NUMBER),
            field("anomaly_recall", Type.NUMBER), field("plot", Type.PICTURE));

    private Answer() {
    }

    private static OutputField field(String name, Type type) {
        return new OutputField(name, type, TEXTS.get("field." + name));
    }

    /** {@return what a model tells about some traffic} */
    static Map<String, Object> of(String model, Forecaster forecaster, Forecast forecast, double threshold) {
        Alarms alarms = forecaster.alarms(forecast, threshold);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", "OK");
        answer.put("model", model);
        answer.put("rows", forecast.traffic().size());
        answer.put("forecast", forecast(forecast, alarms));
        answer.put("next", next(forecast));
        answer.put("alarms", alarms(alarms));
        answer.putAll(quality(forecaster, forecast, alarms));
        answer.put("plot", Drawings.plot(forecast, alarms, threshold, forecaster.windows()));
        return answer;
    }

    /** {@return how good forecast and alarms are; what cannot be told is left out} */
    static Map<String, Object> quality(Forecaster forecaster, Forecast forecast, Alarms alarms) {
        ForecastQuality quality = ForecastQuality.of(forecast, forecaster.view());
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "mods_smape", quality.smape());
        put(told, "mods_r2", quality.r2());
        put(told, "mods_cosine", quality.cosine());
        put(told, "skill", quality.skill());
        if (!forecast.traffic().attacks().isEmpty()) {
            told.put("anomaly_precision", alarms.precision(forecast.traffic().attacks()));
            told.put("anomaly_recall", alarms.recall(forecast.traffic().attacks()));
        }
        return told;
    }

    private static void put(Map<String, Object> told, String name, double[] numbers) {
        if (Arrays.stream(numbers).allMatch(Double::isFinite)) {
            told.put(name, Arrays.stream(numbers).boxed().toList());
        }
    }

    private static Table next(Forecast forecast) {
        List<List<Object>> rows = new ArrayList<>();
        for (double[] row : forecast.future()) {
            List<Object> cells = new ArrayList<>(List.of(forecast.traffic().size() + rows.size()));
            Arrays.stream(row).forEach(cells::add);
            rows.add(cells);
        }
        List<String> columns = new ArrayList<>(List.of("row"));
        columns.addAll(Features.NAMES);
        return new Table(columns, rows);
    }

    private static Table alarms(Alarms alarms) {
        return new Table(List.of("from_row", "to_row", "feature", "score"), alarms.alarms().stream()
                .map(alarm -> List.<Object>of(alarm.from(), alarm.to(), Features.NAMES.get(alarm.feature()),
                        alarm.score()))
                .toList());
    }

    private static Table forecast(Forecast forecast, Alarms alarms) {
        List<String> columns = new ArrayList<>(List.of("row"));
        Features.NAMES.forEach(name -> columns.addAll(List.of(name, name + "_forecast")));
        columns.add("score");
        int[] known = forecast.rows().toArray();
        List<List<Object>> rows = new ArrayList<>();
        for (int t : Arrays.copyOfRange(known, Math.max(0, known.length - MOST_ROWS), known.length)) {
            List<Object> cells = new ArrayList<>(List.of(t));
            for (int k = 0; k < Features.COUNT; k++) {
                cells.add(forecast.traffic().rows()[t][k]);
                cells.add(forecast.expected()[t][k]);
            }
            cells.add(alarms.scores()[t]);
            rows.add(cells);
        }
        return new Table(columns, rows);
    }
}

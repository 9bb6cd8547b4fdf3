package org.deepworkbench.modelserver.lattice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.OutputField.Type;
import org.deepworkbench.modelserver.module.Table;

/** What the module answers: the fields of a prediction, and of the result of a training. */
final class Answer {

    private static final Texts TEXTS = Texts.beside(Answer.class);

    /** What it is made of. Those about the mass are there if the data have a correlator. */
    static final List<OutputField> FIELDS = List.of(
            field("status", Type.TEXT), field("observable", Type.TEXT), field("configurations", Type.NUMBER),
            field("mean", Type.NUMBER), field("error", Type.NUMBER), field("tau_int", Type.NUMBER),
            field("tau_int_error", Type.NUMBER), field("mass", Type.NUMBER), field("mass_error", Type.NUMBER),
            field("plateau", Type.TEXT), field("estimates", Type.TABLE), field("time_slices", Type.TABLE),
            field("history", Type.PICTURE), field("autocorrelation", Type.PICTURE),
            field("effective_masses", Type.PICTURE));

    private Answer() {
    }

    private static OutputField field(String name, Type type) {
        return new OutputField(name, type, TEXTS.get("field." + name));
    }

    /** {@return what an ensemble gives} */
    static Map<String, Object> of(Ensemble ensemble, Settings settings) throws InvalidArgumentsException {
        Analysis analysis = new Analysis(ensemble, settings);
        List<Estimate> estimates = analysis.estimates();
        Estimate main = estimates.getFirst();
        Optional<MassEstimate> mass = analysis.mass(analysis.thermalised().size());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", "OK");
        answer.put("observable", main.name());
        answer.put("configurations", main.chain().measurements());
        answer.put("mean", main.chain().mean());
        answer.put("error", main.chain().error());
        answer.put("tau_int", main.chain().tau());
        answer.put("tau_int_error", main.chain().tauError());
        mass.flatMap(MassEstimate::plateau).ifPresent(plateau -> {
            answer.put("mass", plateau.mass());
            answer.put("mass_error", plateau.error());
            answer.put("plateau", TEXTS.get("plateau.told", plateau.from(), plateau.to(),
                    rounded(plateau.chi2()),
                    rounded(plateau.expectedChi2())));
        });
        answer.put("estimates", estimates(estimates, settings.resampling()));
        mass.ifPresent(found -> answer.put("time_slices", timeSlices(found)));
        answer.put("history", Drawings.history(ensemble, settings.thermalisation(), main));
        answer.put("autocorrelation", Drawings.autocorrelation(main));
        mass.ifPresent(found -> answer.put("effective_masses", Drawings.masses(found)));
        return answer;
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static Table estimates(List<Estimate> estimates, Resampling resampling) {
        return new Table(List.of("observable", "mean", "error", "error_of_error", "naive_error",
                resampling.word() + "_error", "bin_size", "tau_int", "tau_int_error", "window"),
                estimates.stream().map(Answer::row).toList());
    }

    private static List<Object> row(Estimate estimate) {
        Autocorrelation chain = estimate.chain();
        return List.of(estimate.name(), chain.mean(), chain.error(), chain.errorOfError(), chain.naiveError(),
                estimate.resampledError(), estimate.binSize(), chain.tau(), chain.tauError(), chain.window());
    }

    private static Table timeSlices(MassEstimate mass) {
        List<List<Object>> rows = new ArrayList<>();
        for (int t = 0; t < mass.correlator().length; t++) {
            rows.add(List.of(t, cell(mass.correlator()[t]), cell(mass.correlatorErrors()[t]), cell(mass.masses()[t]),
                    cell(mass.massErrors()[t])));
        }
        return new Table(List.of("t", "correlator", "correlator_error", "effective_mass", "effective_mass_error"),
                rows);
    }

    /** JSON has no way to write what is no number. */
    private static Object cell(double value) {
        return Double.isFinite(value) ? (Object) value : "";
    }
}

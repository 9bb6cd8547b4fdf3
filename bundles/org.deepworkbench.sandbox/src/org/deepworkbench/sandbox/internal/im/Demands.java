package org.deepworkbench.sandbox.internal.im;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.Templates;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** Reads what is asked for, in TOSCA, in RADL, or in RADL as JSON: the content type tells which. */
final class Demands {

    private static final String JSON = "application/json";
    private static final List<String> YAML = List.of("text/yaml", "text/x-yaml", "application/yaml");
    private static final List<String> TEXT = List.of("text/plain", "*/*", "text/*");

    private final Templates templates;

    Demands(Templates templates) {
        this.templates = templates;
    }

    /** @throws Refused with 400 if it cannot be read, with 415 if nobody knows how */
    Demand read(Call call) throws Refused {
        List<String> types = call.mediaTypes("Content-Type");
        if (types.stream().anyMatch(YAML::contains)) {
            Template template = template(call.body());
            return new Demand(Optional.of(template), template.machines().stream().map(SystemSpec::of).toList());
        }
        return new Demand(Optional.empty(), radl(call, types));
    }

    /** {@return what a machine is to become} */
    SystemSpec change(Call call) throws Refused {
        return Radl.system(call.body(), call.mediaTypes("Content-Type").contains(JSON));
    }

    private static List<SystemSpec> radl(Call call, List<String> types) throws Refused {
        if (types.contains(JSON)) {
            return Radl.parseJson(call.body());
        }
        if (types.isEmpty() || types.stream().anyMatch(TEXT::contains)) {
            return Radl.parse(call.body());
        }
        throw new Refused(415, "Unsupported Media Type " + types);
    }

    private Template template(String text) throws Refused {
        try {
            Template template = templates.read(text, Map.of());
            if (template.machines().isEmpty()) {
                throw new Refused(400, "There are no nodes of type tosca.nodes.Compute");
            }
            return template;
        } catch (Templates.WrongTemplateException e) {
            throw new Refused(400, "Error parsing TOSCA template: " + e.getMessage());
        }
    }
}

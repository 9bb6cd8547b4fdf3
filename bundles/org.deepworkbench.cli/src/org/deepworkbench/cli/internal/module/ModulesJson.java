package org.deepworkbench.cli.internal.module;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ListedModule;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;

/** The modules there are, as JSON. */
public final class ModulesJson {

    private ModulesJson() {
    }

    /** {@return {@code {modules: […], catalog: […]}} on one line} */
    public static String of(List<ListedModule> builtIn, List<CatalogModule> catalog) {
        return JsonText.object(json -> {
            JsonText.list(json, "modules", builtIn, ModulesJson::module);
            JsonText.list(json, "catalog", catalog, ModulesJson::entry);
        });
    }

    private static void module(JsonGenerator json, ListedModule module) throws IOException {
        json.writeStringField("name", module.name());
        json.writeStringField("description", module.description());
        JsonText.texts(json, "flavours", module.flavours());
        JsonText.list(json, "train", module.train(), ModulesJson::argument);
        JsonText.list(json, "predict", module.predict(), ModulesJson::argument);
        json.writeObjectFieldStart("answer");
        for (Map.Entry<String, String> field : module.answers().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }

    private static void argument(JsonGenerator json, Argument argument) throws IOException {
        json.writeStringField("name", argument.name());
        json.writeStringField("type", argument.type().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("list", argument.list());
        json.writeBooleanField("required", argument.required());
        if (argument.defaultValue().isPresent()) {
            json.writeFieldName("default");
            JsonText.value(json, argument.defaultValue().get());
        }
        if (!argument.choices().isEmpty()) {
            json.writeFieldName("choices");
            JsonText.value(json, argument.choices());
        }
        if (argument.minimum().isPresent()) {
            json.writeNumberField("minimum", argument.minimum().getAsDouble());
        }
        if (argument.maximum().isPresent()) {
            json.writeNumberField("maximum", argument.maximum().getAsDouble());
        }
        json.writeStringField("hint", argument.hint());
    }

    private static void entry(JsonGenerator json, CatalogModule module) throws IOException {
        json.writeStringField("id", module.id());
        json.writeStringField("title", module.title());
        json.writeStringField("summary", module.summary());
        json.writeStringField("license", module.license());
        json.writeStringField("image", module.image());
        if (module.builtIn().isPresent()) {
            BuiltIn builtIn = module.builtIn().get();
            json.writeObjectFieldStart("built_in");
            json.writeStringField("module", builtIn.module());
            for (Map.Entry<String, String> option : builtIn.options().entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
        }
    }
}

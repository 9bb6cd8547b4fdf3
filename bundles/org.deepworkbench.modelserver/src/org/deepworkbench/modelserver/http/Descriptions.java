package org.deepworkbench.modelserver.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.ModuleDescription;

/** What modules say about themselves, as JSON shows it. */
public final class Descriptions {

    private Descriptions() {
    }

    /** {@return a module with its flavours, and its arguments and fields as {@code swagger.json} would give them} */
    public static Map<String, Object> of(ModuleDescription module, List<String> flavours) {
        Map<String, Object> shape = metadata(module);
        shape.put("flavours", flavours);
        shape.put("train", Swagger.parameters(module.trainArguments()));
        shape.put("predict", Swagger.parameters(module.predictArguments()));
        shape.put("prediction", SwaggerDefinitions.prediction(module));
        return shape;
    }

    /** {@return what both the original service and the list show of a module} */
    static Map<String, Object> metadata(ModuleDescription module) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", module.name());
        metadata.put("description", module.description());
        metadata.put("author", module.author());
        metadata.put("version", module.version());
        metadata.put("url", module.url());
        metadata.put("license", module.license());
        return metadata;
    }
}

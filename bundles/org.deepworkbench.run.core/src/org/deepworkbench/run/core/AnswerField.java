package org.deepworkbench.run.core;

import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.runs.AnswerReader;

/**
 * One field of a prediction, or of the result of a training. Untrusted texts: show as plain text only.
 *
 * @param name  its name in the answer
 * @param hint  what it means, for people; may be empty
 * @param value what it holds
 */
public record AnswerField(String name, String hint, AnswerValue value) {

    /** {@return the fields of what a training gave as its result, in its order} */
    public static List<AnswerField> ofResult(Map<String, Object> result) {
        return AnswerReader.fields(Json.tree(result), Map.of());
    }
}

package org.deepworkbench.run.core.internal.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;

/** Faults as JSON. */
public final class FaultCodec {

    private static final String WHAT = "what"; //$NON-NLS-1$
    private static final String WHERE = "where"; //$NON-NLS-1$
    private static final String WHY = "why"; //$NON-NLS-1$
    private static final String REMEDY = "remedy"; //$NON-NLS-1$

    private FaultCodec() {
    }

    public static Map<String, Object> write(Fault fault) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(WHAT, fault.what());
        data.put(WHERE, fault.where());
        data.put(WHY, fault.why());
        data.put(REMEDY, fault.remedy());
        return data;
    }

    /** {@return the fault; empty for a missing node} */
    public static Optional<Fault> read(JsonNode data) {
        return data.isObject() ? Optional.of(new Fault(data.path(WHAT).asText(), data.path(WHERE).asText(),
                data.path(WHY).asText(), data.path(REMEDY).asText())) : Optional.empty();
    }
}

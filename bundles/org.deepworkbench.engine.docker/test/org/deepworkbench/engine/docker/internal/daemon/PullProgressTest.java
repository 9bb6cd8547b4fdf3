package org.deepworkbench.engine.docker.internal.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.PullResponseItem;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class PullProgressTest {

    private final List<String> told = new ArrayList<>();
    private int worked;
    private final PullProgress progress = new PullProgress("app", new NullProgressMonitor() {
        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public void subTask(String name) {
            told.add(name);
        }
    }, 1000);

    private void hear(String json) throws Exception {
        progress.add(new ObjectMapper().readValue(json, PullResponseItem.class));
    }

    @Test
    void eachLayerHasItsShareAndNothingGoesBack() throws Exception {
        hear("{\"status\":\"Pulling from library/app\",\"id\":\"latest\"}");
        assertEquals(0, told.size());
        hear("{\"status\":\"Pulling fs layer\",\"id\":\"a\"}");
        hear("{\"status\":\"Pulling fs layer\",\"id\":\"b\"}");
        hear("{\"status\":\"Downloading\",\"progressDetail\":{\"current\":50,\"total\":100},\"id\":\"a\"}");
        assertEquals(187, worked);
        hear("{\"status\":\"Already exists\",\"id\":\"b\"}");
        assertEquals(687, worked);
        hear("{\"status\":\"Retrying in 5 seconds\",\"id\":\"a\"}");
        hear("{\"status\":\"Downloading\",\"progressDetail\":{\"current\":1,\"total\":100},\"id\":\"a\"}");
        assertEquals(687, worked);
        hear("{\"status\":\"Extracting\",\"progressDetail\":{\"current\":100,\"total\":100},\"id\":\"a\"}");
        hear("{\"status\":\"Pull complete\",\"id\":\"a\"}");
        assertEquals(1000, worked);
        assertTrue(told.getLast().contains("2 of 2 layers"), told.getLast());
    }
}

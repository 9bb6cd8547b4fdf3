package org.deepworkbench.run.ui.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.ui.internal.FakeDeployment;
import org.deepworkbench.spi.plan.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @ParameterizedTest
    @CsvSource({"jupyter_endpoint, http://host/x, JUPYTER", "notebook, https://host:8888/, JUPYTER",
        "ide, http://host/lab, JUPYTER", "monitor_endpoint, http://host/, TENSORBOARD",
        "board, http://host:6006/, TENSORBOARD", "deepaas_endpoint, http://host:5000/, OTHER",
        "port, http://host:88880/, OTHER"})
    void jupyterAndTensorBoardAreKnownByNameOrAddress(String name, String address, WebPage expected) {
        assertEquals(expected, WebPage.of(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ssh://host", "not an address", "http://",
        "", "http:opaque"})
    void onlyAddressesOfTheWebCanBeOpened(String text) {
        assertTrue(WebPage.link(text).isEmpty());
    }

    @Test
    void addressesAndOutputsComeFirst() {
        List<Fact> facts = Fact.of(new FakeDeployment()
                .output("jupyter_endpoint", new Evaluation.Available("http://127.0.0.1:8888/"))
                .output("password", new Evaluation.NotAvailable("There is none.")));
        assertEquals("app (module classifier)", facts.getFirst().name());
        assertEquals("http://127.0.0.1:5000/", facts.getFirst().link().orElseThrow().toString());
        assertEquals("jupyter_endpoint", facts.get(1).name());
        assertTrue(facts.get(2).missing() && facts.get(2).value().contains("There is none."));
    }

    @Test
    void whatWasGivenIsOfferedAgainButNoMaskedSecret() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("cpus", 2L);
        inputs.put("password", "\u2022\u2022\u2022");
        inputs.put("ports", List.of(1L));
        Map<String, String> given = Updates.given(new FakeDeployment().given(inputs));
        assertEquals(Map.of("cpus", "2"), given);
        assertFalse(given.containsKey("password"));
    }
}

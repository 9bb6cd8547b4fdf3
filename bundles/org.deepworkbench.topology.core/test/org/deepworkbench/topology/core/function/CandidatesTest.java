package org.deepworkbench.topology.core.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

    private final TopologyDocument document = document();

    private static TopologyDocument document() {
        try {
            return TopologyDocument.open(Samples.example());
        } catch (FaultException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private List<Object> after(Asked asked, Object... steps) {
        return new Candidates(document, Optional.of("phytoplankton")).after(asked, List.of(steps)).stream()
                .map(Candidate::step).toList();
    }

    @Test
    void nodesAndTheWordsForThemComeFirst() {
        assertEquals(List.of("Docker", "phytoplankton", "SELF", "HOST"), after(Asked.PROPERTY));
    }

    @Test
    void attributesAreThoseOfTheTypeWithTheProperties() {
        List<Object> ofNode = after(Asked.ATTRIBUTE, "phytoplankton");
        assertTrue(ofNode.containsAll(List.of("load_balancer_ips", "command")), ofNode::toString);
        assertTrue(!after(Asked.PROPERTY, "phytoplankton").contains("load_balancer_ips"));
        assertEquals(after(Asked.PROPERTY, "phytoplankton"), after(Asked.PROPERTY, "SELF"));
        assertEquals(after(Asked.PROPERTY, "Docker"), after(Asked.PROPERTY, "HOST"));
        assertEquals(List.of("image"), after(Asked.ARTIFACT, "phytoplankton"));
    }

    @Test
    void theWayLeadsThroughCapabilitiesListsAndMaps() {
        assertTrue(after(Asked.ATTRIBUTE, "Docker").contains("host"));
        assertTrue(after(Asked.ATTRIBUTE, "Docker", "host").contains("publish_ports"));
        assertEquals(List.of(0, 1), after(Asked.ATTRIBUTE, "Docker", "host", "publish_ports"));
        assertTrue(after(Asked.ATTRIBUTE, "Docker", "host", "publish_ports", 0).contains("target"));
        assertEquals(List.of("HAPROXY_GROUP"), after(Asked.PROPERTY, "phytoplankton", "labels"));
        assertEquals(List.of(), after(Asked.PROPERTY, "nobody", "port"));
    }

    @Test
    void whatFitsComesFirst() {
        List<Candidate> inputs = Candidates.sorted(new Candidates(document, Optional.empty()).inputs(),
                Optional.of("integer"));
        assertEquals(List.of("num_cpus", "num_gpus"), inputs.stream().map(Candidate::step).limit(2).toList());
        assertEquals(11, inputs.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "rclone_us | 9 | rclone_user", "concat(Doc | 10 | concat(Docker.",
            "concat(Docker.host.publish_p | 28 | concat(Docker.host.publish_ports",
            "Docker.host.publish_ports[ | 26 | Docker.host.publish_ports[0]",
            "Docker.host.publish_ports[1].tar | 32 | Docker.host.publish_ports[1].target",
            "property(phytoplankton.comm | 27 | property(phytoplankton.command", "conc | 4 | concat(" })
    void theTextIsCompleted(String typed, int caret, String completed) {
        Proposal first = new ExpressionCompletion(new Candidates(document, Optional.empty()), Optional.empty())
                .at(typed, caret).get(0);
        assertEquals(completed, typed.substring(0, first.start()) + first.replacement() + typed.substring(first.end()));
    }

    @Test
    void nothingIsProposedWithinQuotes() {
        assertEquals(List.of(), new ExpressionCompletion(new Candidates(document, Optional.empty()), Optional.empty())
                .at("concat(\"Doc", 11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = { "num_cpus | 2", "concat(\"a\", num_cpus, mem_size) | a24096 MB",
            "property(Docker.host.num_cpus) | 2", "property(SELF.labels.HAPROXY_GROUP) | external",
            "join([num_cpus, \"x\"], \"-\") | 2-x", "nobody | ‹nobody›",
            "concat(\"http://\", phytoplankton.load_balancer_ips[0]) | http://‹phytoplankton.load_balancer_ips[0]›" })
    void whatIsKnownIsShown(String text, String value) throws FaultException {
        assertEquals(value, Preview.of(document, Optional.of("phytoplankton"), ExpressionText.parse(text)));
    }
}

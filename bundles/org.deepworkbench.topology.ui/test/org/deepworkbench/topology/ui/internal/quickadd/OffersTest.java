package org.deepworkbench.topology.ui.internal.quickadd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.deepworkbench.topology.ui.internal.library.LibraryContent;
import org.deepworkbench.topology.ui.internal.library.LibraryGroup;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibrarySearch;
import org.deepworkbench.topology.ui.internal.library.Preferred;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.deepworkbench.topology.ui.internal.session.Legality;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final CatalogModule MODULE = new CatalogModule("plankton", "Plankton", "Names tiny plants.", "",
            List.of(), "", "deephdc/plankton", Map.of(), Optional.empty());

    private final DocumentSession session = Topologies.session(Topologies.TWO_RUNTIMES);
    private final DocumentSession web = Topologies.session(Topologies.WEB);

    private static List<LibraryItem> items(DocumentSession session) {
        return LibraryContent.of(List.of(MODULE), session.document().types(), Set.of()).stream()
                .flatMap(LibraryGroup::all).toList();
    }

    private static Offers offers(DocumentSession session) {
        return new Offers(new Legality(session.document().types()));
    }

    private static Node node(DocumentSession session, String name) {
        return session.canvas().state().diagram().node(name).orElseThrow();
    }

    private static List<Joint> joints(List<Offer> offers, String type) {
        return offers.stream().filter(offer -> offer.item().fullName().equals(type)).map(Offer::joint).toList();
    }

    @Test
    void inAContainerWhatFitsGoesInsideAndTheRestBeside() {
        List<Offer> offers = offers(session).anywhere(items(session), List.of(node(session, "Docker")));
        assertEquals(items(session).size(), offers.size());
        assertEquals(List.of(new Joint.Inside("Docker")),
                joints(offers, "tosca.nodes.indigo.Container.Application.Docker.Marathon"));
        assertEquals(List.of(new Joint.Free()), joints(offers, "tosca.nodes.Compute"));
        assertEquals(new Joint.Free(), offers.get(0).joint());
        assertEquals(new LibraryItem.Module(MODULE), offers.get(0).item());
    }

    @Test
    void fromARequirementOnlyWhatMeetsItIsOffered() {
        List<Offer> offers = offers(session).meeting(items(session), node(session, "app"), "host");
        assertTrue(offers.stream().allMatch(offer -> offer.joint().equals(new Joint.Meets("app", "host"))));
        assertEquals(1, joints(offers, "tosca.nodes.indigo.Container.Runtime.Docker").size());
        assertEquals(List.of(), joints(offers, "tosca.nodes.Compute"));
        assertEquals(List.of(), offers(session).meeting(items(session), node(session, "app"), "unheard of"));
    }

    @Test
    void fromACapabilityWhatNeedsItIsOfferedInsideWhereItIsHosted() {
        List<Offer> hosted = offers(web).needing(items(web), node(web, "big"), "host");
        assertEquals(List.of(new Joint.Inside("big")), joints(hosted, "tosca.nodes.WebServer"));
        assertEquals(List.of(), joints(hosted, "tosca.nodes.Database"));
        List<Offer> attached = offers(web).needing(items(web), node(web, "big"), "feature");
        assertEquals(List.of(new Joint.Needs("big", "dependency", Optional.of("feature"))),
                joints(attached, "tosca.nodes.BlockStorage"));
        assertEquals(List.of(), offers(web).needing(items(web), node(web, "big"), "unheard of"));
    }

    @Test
    void aroundAMachineIsWhatItCanHost() {
        List<Offer> offers = offers(web).around(items(web), node(web, "big"));
        assertEquals(List.of(new Joint.Inside("big")), joints(offers, "tosca.nodes.WebServer"));
        assertTrue(joints(offers, "tosca.nodes.Database").stream().noneMatch(Joint.Inside.class::isInstance));
    }

    @Test
    void whatIsConnectedAlreadyNeedsNothingMore() {
        List<Offer> offers = offers(session).around(items(session), node(session, "app"));
        assertFalse(offers.stream().anyMatch(offer -> offer.joint().equals(new Joint.Meets("app", "host"))),
                offers::toString);
    }

    @Test
    void whatNeedsTheNodeIsOffered() {
        List<Offer> offers = offers(web).around(items(web), node(web, "dbms"));
        assertEquals(List.of(new Joint.Inside("dbms")), joints(offers, "tosca.nodes.Database"));
        assertTrue(offers.stream().noneMatch(offer -> offer.remark().contains("dependency")), offers::toString);
    }

    @Test
    void whatFitsInsideStandsFirstUntilSomethingIsTyped() {
        List<LibraryItem> items = items(session);
        List<Offer> all = offers(session).anywhere(items, List.of(node(session, "Docker")));
        OfferSearch search = new OfferSearch(LibrarySearch.of(items), all, List.of());
        assertTrue(search.find("", false, Preferred.NONE).get(0).joint() instanceof Joint.Inside);
        assertEquals("Compute", search.find("comp", false, Preferred.NONE).get(0).item().label());
    }

    @Test
    void theRestIsShownOnlyOnDemand() {
        List<LibraryItem> items = items(web);
        OfferSearch search = new OfferSearch(LibrarySearch.of(items), offers(web).around(items, node(web, "big")),
                offers(web).anywhere(items, List.of()));
        assertEquals(List.of(), search.find("plankton", false, Preferred.NONE));
        assertEquals(1, search.find("plankton", true, Preferred.NONE).size());
        assertEquals(List.of(new Joint.Inside("big")),
                joints(search.find("webser", true, Preferred.NONE), "tosca.nodes.WebServer"));
    }
}

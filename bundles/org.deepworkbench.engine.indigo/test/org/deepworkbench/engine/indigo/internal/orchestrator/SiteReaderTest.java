package org.deepworkbench.engine.indigo.internal.orchestrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.engine.indigo.internal.http.RawServer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SiteReaderTest {

    private static final String AGREEMENTS = """
            {'preferences': [{'customer': 'deep', 'preferences': [{'service_type': 'compute', 'priority': [
                {'sla_id': 'sla-bari', 'service_id': 'svc-bari'},
                {'sla_id': 'sla-upv', 'service_id': 'svc-upv'}]}]}],
             'sla': [
              {'customer': 'deep', 'provider': 'provider-UPV', 'end_date': '11.02.2036+15:50:00', 'id': 'sla-upv',
               'services': [{'type': 'compute', 'service_id': 'svc-upv', 'targets': []}]},
              {'customer': 'deep', 'provider': 'provider-BARI', 'id': 'sla-bari', 'end_date': 'soon',
               'services': [{'type': 'compute', 'service_id': 'svc-bari'}]}]}""";

    @AutoClose
    private final RawServer server = new RawServer(this::answer);
    @AutoClose
    private final OrchestratorEngine engine = new OrchestratorEngine(new OneToken());
    private String configuration;

    /** Knows one account. */
    private static final class OneToken implements Credentials {

        @Override
        public Secret token(String account, IProgressMonitor monitor) {
            return new Secret("t0ken");
        }

        @Override
        public Secret renewed(String account, Secret refused, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Secret secret(String name, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }
    }

    private RawServer.Answer answer(RawServer.Request request) {
        return switch (request.path()) {
            case "/configuration" -> RawServer.json(200, configuration);
            case "/slam/rest/slam/preferences/deep%2Fusers" -> RawServer.json(200, AGREEMENTS);
            case "/cmdb/service/id/svc-bari" -> RawServer.json(200,
                    "{'_id': 'svc-bari', 'data': {'service_type': 'eu.egi.cloud.vm-management.openstack',"
                            + " 'sitename': 'RECAS-BARI', 'properties': {'gpu_support': 'True'}}}");
            case "/cmdb/provider/id/provider-BARI" -> RawServer.json(200,
                    "{'data': {'name': 'RECAS', 'latitude': '41.12', 'longitude': 16.87}}");
            case "/cmdb/provider/id/provider-UPV" -> RawServer.json(200, "{'data': {'name': 'UPV <b>'}}");
            default -> RawServer.reply(500, "text/plain", "broken");
        };
    }

    private List<Site> sites() throws FaultException {
        configuration = "{'slam_url': '" + server.address() + "slam', 'cmdb_url': '" + server.address() + "cmdb/'}";
        return engine.sites(target("deep/users"), new NullProgressMonitor());
    }

    private Target target(String group) {
        return new Target("paas", "orchestrator",
                Map.of("url", server.address().toString(), "account", "iam", "group", group));
    }

    @Test
    void agreementsAndWhatIsKnownOfTheirSitesAreRead() throws Exception {
        assertEquals(List.of(
                new Site("sla-upv", "UPV <b>", "compute", Optional.of(Instant.parse("2036-02-11T15:50:00Z")),
                        OptionalDouble.of(0.5), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                        Optional.empty()),
                new Site("sla-bari", "RECAS-BARI", "eu.egi.cloud.vm-management.openstack", Optional.empty(),
                        OptionalDouble.of(1), Optional.of(true), OptionalDouble.empty(), OptionalDouble.empty(),
                        Optional.of(new Site.Position(41.12, 16.87)))),
                sites());
    }

    @Test
    void onlyTheKeeperOfTheAgreementsGetsTheToken() throws Exception {
        sites();
        server.requests().forEach(request -> {
            String token = request.headers().get("authorization");
            if (request.path().startsWith("/cmdb")) {
                assertNull(token);
            } else {
                assertEquals("Bearer t0ken", token);
            }
        });
        assertTrue(server.requests().size() >= 6);
    }

    @Test
    void theTokenIsNotSentInTheOpen() {
        configuration = "{'slamUrl': 'http://slam.example.org/'}";
        FaultException refused = assertThrows(FaultException.class,
                () -> engine.sites(target("deep"), new NullProgressMonitor()));
        assertEquals("http://slam.example.org/", refused.fault().where());
    }

    @Test
    void withoutAGroupOrAKeeperOfAgreementsThereIsNothingToChoose() {
        configuration = "{}";
        assertEquals(Messages.Sites_noSlam, assertThrows(FaultException.class,
                () -> engine.sites(target("deep"), new NullProgressMonitor())).fault().what());
        assertEquals(Messages.Sites_noGroup, assertThrows(FaultException.class,
                () -> engine.sites(target(""), new NullProgressMonitor())).fault().what());
    }

    @Test
    void weightsCountWhereTheyAreGiven() throws Exception {
        List<Agreements.Agreement> read = Agreements.read(new ObjectMapper().readTree("""
                {"preferences": [{"service_type": "compute", "priority": [
                    {"sla_id": "a", "service_id": "s", "weight": 0.1},
                    {"sla_id": "b", "service_id": "s", "weight": 7}]}],
                 "sla": [{"id": "a", "services": [{"service_id": "s"}]}, {"id": "b", "services": [{"service_id": "s"}]},
                    {"id": "c", "services": [{"service_id": "s"}]}, {"services": [{}]}]}"""));
        assertEquals(List.of(OptionalDouble.of(0.1), OptionalDouble.of(1), OptionalDouble.empty()),
                read.stream().map(Agreements.Agreement::preference).toList());
    }
}

package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diff.TopologyDiff;
import org.deepworkbench.topology.core.edit.AddNode;
import org.deepworkbench.topology.core.edit.Connect;
import org.deepworkbench.topology.core.edit.SetOutput;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;

/** Fills in the forms of the sample, one line of text for each value, until they say what the sample says. */
class SampleByFormsTest {

    private static final Path SAMPLE = Path.of("../../examples/phytoplankton/topology.yaml");
    private static final Selected WHOLE = new Selected.Whole();
    private static final String HOST = "Docker:host.";
    private static final String APP = "phytoplankton.";
    private static final String VARIABLES = "phytoplankton.environment_variables";

    private final FormBot bot = new FormBot("");
    private int texts;

    @Test
    void theFormsSayAllThatTheSampleSays() throws FaultException {
        bot.session().run(new AddNode("Docker", "tosca.nodes.indigo.Container.Runtime.Docker", Optional.empty()));
        bot.session().run(new AddNode("phytoplankton", "tosca.nodes.indigo.Container.Application.Docker.Marathon",
                Optional.empty()));
        bot.session().run(new Connect("phytoplankton", "host", "Docker"));
        type(WHOLE, "@display_name", "Phytoplankton classification");
        type(WHOLE, "@", "Train an image classifier to tell kinds of phytoplankton apart in pictures from a "
                + "microscope, watch it learn, and ask it about new pictures.");
        fillInTheRuntime();
        fillInTheApplication();
        fillInTheOutputs();
        TopologyDocument sample = TopologyDocument.open(SAMPLE);
        assertEquals(List.of(), TopologyDiff.between(sample, bot.session().document()), bot::text);
        assertTrue(texts < 45, () -> texts + " texts were typed or chosen");
    }

    private void fillInTheRuntime() {
        node("Docker", HOST + "num_cpus",
                "=num_cpus?: integer >= 1 = 2 # Number of processor cores to train with");
        node("Docker", HOST + "num_gpus", "=num_gpus?: integer >= 0 = 0 # Number of graphics processors to train with. "
                + "Training is faster with one, and works without.");
        node("Docker", HOST + "mem_size", "=mem_size?: string = 4096 MB # Most memory it may use");
        node("Docker", HOST + "publish_all", "false");
        add("Docker", HOST + "publish_ports", "protocol: tcp, source: 5000");
        add("Docker", HOST + "publish_ports", "protocol: tcp, source: 6006");
        node("Docker", "Docker:scalable.min_instances", "1");
        node("Docker", "Docker:scalable.max_instances", "1");
        node("Docker", "Docker:scalable.default_instances", "1");
    }

    private void fillInTheApplication() {
        node("phytoplankton", APP + "command", "=run_command? = deepaas-run --listen-ip=0.0.0.0 --listen-port=5000 "
                + "# The command that starts the DEEPaaS service, through which the module is trained and asked");
        node("phytoplankton", APP + "privileged", "=docker_privileged? = false # Give the container full access to the "
                + "machine it runs on. Only mounting remote storage needs this.");
        node("phytoplankton", APP + "force_pull_image", "true");
        add("phytoplankton", VARIABLES, "RCLONE_CONFIG: =rclone_conf? = /srv/.rclone/rclone.conf "
                + "# Where the container keeps the settings of the remote storage");
        add("phytoplankton", VARIABLES, "RCLONE_CONFIG_RSHARE_TYPE: webdav");
        add("phytoplankton", VARIABLES, "RCLONE_CONFIG_RSHARE_URL: =rclone_url? = \"\" # WebDAV address of the remote "
                + "storage, such as https://cloud.example.org/remote.php/webdav/");
        add("phytoplankton", VARIABLES,
                "RCLONE_CONFIG_RSHARE_VENDOR: =rclone_vendor? = nextcloud # What kind of storage it is");
        add("phytoplankton", VARIABLES, "RCLONE_CONFIG_RSHARE_USER: =rclone_user? = \"\" # Your user name there");
        add("phytoplankton", VARIABLES,
                "RCLONE_CONFIG_RSHARE_PASS: =rclone_password? = \"\" # Your application password there");
        add("phytoplankton", APP + "labels", "HAPROXY_GROUP: external");
        node("phytoplankton", "@node_templates.phytoplankton.artifacts.image.file",
                "=docker_image = deephdc/deep-oc-phytoplankton-classification-tf "
                        + "# The module to run, by the name of its container image");
        node("phytoplankton", "requirement host capability", "tosca.capabilities.indigo.Container.Docker");
        node("phytoplankton", "requirement host relationship", "tosca.relationships.HostedOn");
    }

    private void fillInTheOutputs() {
        output("deepaas_endpoint", "Address of the module's service", address(0, ""));
        output("monitor_endpoint", "Address of the learning curves", address(1, ""));
        output("api_documentation", "A page that explains the service and lets you try it", address(0, ", \"/ui\""));
    }

    private static String address(int port, String end) {
        return "=concat(\"http://\", concat(phytoplankton.load_balancer_ips[0], \":\", Docker.host.publish_ports["
                + port + "].target)" + end + ")";
    }

    private void output(String name, String description, String value) {
        bot.session().run(new SetOutput(name, Optional.empty(), "\"\""));
        type(new Selected.Output(name), "@outputs." + name + ".value", value);
        type(new Selected.Output(name), "@outputs." + name + ".description", description);
    }

    private void node(String node, String id, String typed) {
        type(new Selected.Node(node), id, typed);
    }

    private void type(Selected selected, String id, String typed) {
        texts++;
        bot.type(bot.field(selected, id), typed);
    }

    private void add(String node, String id, String typed) {
        texts++;
        bot.add(bot.ofNode(node, id), typed);
    }
}

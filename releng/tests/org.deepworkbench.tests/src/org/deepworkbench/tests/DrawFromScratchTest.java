package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Steps;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diff.TopologyDiff;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Draws the sample topology, 2 nodes with 11 inputs and 3 outputs, from an empty canvas, and counts the steps that a
 * person needs for it.
 */
@ExtendWith(NoErrorLogged.class)
class DrawFromScratchTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";
    private static final String FIELD = "topology.properties.";
    private static final String APP = FIELD + "phytoplankton.";
    private static final String ENVIRONMENT = APP + "environment_variables";
    private static final String HOST = FIELD + "Docker:host.";
    private static final String SCALABLE = FIELD + "Docker:scalable.";
    private static final String OUTPUT = "topology.parameters.line";
    private static final String DESCRIPTION = "Train an image classifier to tell kinds of phytoplankton apart in"
            + " pictures from a microscope, watch it learn, and ask it about new pictures.";
    /** What the wizard for a new topology writes where it is to be empty. */
    private static final String EMPTY = """
            tosca_definitions_version: tosca_simple_yaml_1_0

            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml

            topology_template:
              node_templates: {}
            """;

    private final Steps steps = new Steps();
    private IFile file;

    @BeforeEach
    void openAnEmptyTopology() throws CoreException {
        file = Workspace.write(Workspace.project("Scratch"), "scratch.yaml", EMPTY);
        Workspace.open(file);
        Canvas.shown();
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        file.getProject().delete(true, true, null);
    }

    @Test
    void theSampleIsDrawnInFewSteps() throws FaultException, CoreException {
        steps.showView(PROPERTIES);
        name();
        nodes();
        application();
        runtime();
        outputs();
        Screenshot.take("drawn-from-scratch");
        save();
        System.out.println("steps drawn from scratch: " + steps.count());
        assertEquals(List.of(), differences(), Workspace.read(file));
        assertTrue(steps.count() < 90, () -> steps.count() + " steps");
    }

    @Test
    void withThePatternOfTheCatalogItIsAHandful() throws FaultException, CoreException {
        steps.clickCanvas();
        steps.addByLetters("phytoplankton");
        Canvas.shown().node("Docker");
        steps.click("phytoplankton-classification");
        rename("phytoplankton");
        save();
        System.out.println("steps with the catalog's pattern: " + steps.count());
        List<String> differences = differences();
        assertTrue(differences.size() == 1 && differences.get(0).contains("kind=DESCRIPTION"),
                () -> "the topology has no description, everything else is the same: " + differences);
        assertTrue(steps.count() < 10, () -> steps.count() + " steps");
    }

    private void name() {
        steps.clickCanvas();
        steps.type(FIELD + "@display_name", "Phytoplankton classification");
        steps.type(FIELD + "@", DESCRIPTION);
    }

    private void nodes() {
        steps.clickCanvas();
        steps.addByLetters("indigo runtime docker");
        Canvas.shown().node("Docker");
        steps.addByLetters("marathon");
        Canvas.shown().node("Marathon");
        rename("phytoplankton");
    }

    private void rename(String name) {
        steps.keyOnCanvas(SWT.F2);
        Text field = Wait.forValue("the name can be edited", SOON,
                () -> Bot.find(Canvas.shown().control(), Text.class, Text::isVisible));
        steps.typeName(field, name);
        Canvas.shown().node(name);
    }

    private void application() {
        steps.type(APP + "command", "=run_command? = deepaas-run --listen-ip=0.0.0.0 --listen-port=5000"
                + " # The command that starts the DEEPaaS service, through which the module is trained and asked");
        variable("RCLONE_CONFIG: =rclone_conf? = /srv/.rclone/rclone.conf"
                + " # Where the container keeps the settings of the remote storage");
        variable("RCLONE_CONFIG_RSHARE_TYPE: webdav");
        variable("RCLONE_CONFIG_RSHARE_URL: =rclone_url? = \"\" # WebDAV address of the remote storage, such as"
                + " https://cloud.example.org/remote.php/webdav/");
        variable("RCLONE_CONFIG_RSHARE_VENDOR: =rclone_vendor? = nextcloud # What kind of storage it is");
        variable("RCLONE_CONFIG_RSHARE_USER: =rclone_user? = \"\" # Your user name there");
        variable("RCLONE_CONFIG_RSHARE_PASS: =rclone_password? = \"\" # Your application password there");
        steps.type(APP + "labels", "HAPROXY_GROUP: external");
        steps.enter(APP + "labels");
        steps.tabTo(APP + "privileged");
        steps.typeFormula(APP + "privileged", "=docker_privileged? # Give the container full access to the machine it"
                + " runs on. Only mounting remote storage needs this.");
        steps.click(Bot.byId(Button.class, APP + "force_pull_image"));
        steps.click(Bot.byId(Button.class, APP + "force_pull_image"));
        steps.tab("Requirements");
        steps.type(FIELD + "requirement host capability", "tosca.capabilities.indigo.Container.Docker");
        steps.type(FIELD + "requirement host relationship", "tosca.relationships.HostedOn");
        steps.tab("Artifacts");
        steps.type(FIELD + "@node_templates.phytoplankton.artifacts.image.file",
                "=docker_image = deephdc/deep-oc-phytoplankton-classification-tf"
                        + " # The module to run, by the name of its container image");
    }

    private void variable(String line) {
        steps.type(ENVIRONMENT, line);
        steps.enter(ENVIRONMENT);
    }

    private void runtime() {
        steps.click("Docker");
        steps.tab("Capabilities");
        steps.type(HOST + "num_cpus",
                "=num_cpus?: integer >= 1 = 2 # Number of processor cores to train with");
        steps.type(HOST + "mem_size", "=mem_size?: string = \"4096 MB\" # Most memory it may use");
        steps.type(HOST + "num_gpus", "=num_gpus?: integer >= 0 = 0 # Number of graphics processors to train with."
                + " Training is faster with one, and works without.");
        steps.click(Bot.byId(Button.class, HOST + "publish_all"));
        steps.click(Bot.byId(Button.class, HOST + "publish_all"));
        steps.type(HOST + "publish_ports", "protocol: tcp, source: 5000");
        steps.enter(HOST + "publish_ports");
        steps.type(HOST + "publish_ports", "protocol: tcp, source: 6006");
        steps.type(SCALABLE + "min_instances", "1");
        steps.type(SCALABLE + "max_instances", "1");
        steps.type(SCALABLE + "default_instances", "1");
    }

    private void outputs() {
        steps.chord("org.deepworkbench.topology.ui.addOutput");
        String address = "concat(phytoplankton.load_balancer_ips[0], \":\", Docker.host.publish_ports[%d].target)";
        output("deepaas_endpoint = concat(\"http://\", " + address.formatted(0) + ") # Address of the module's service");
        output("monitor_endpoint = concat(\"http://\", " + address.formatted(1)
                + ") # Address of the learning curves");
        output("api_documentation = concat(\"http://\", " + address.formatted(0)
                + ", \"/ui\") # A page that explains the service and lets you try it");
        steps.press(Bot.shell("Outputs"), "Close");
    }

    private void output(String line) {
        steps.type(OUTPUT, line);
        steps.enter(OUTPUT);
        Text field = Bot.byId(Text.class, OUTPUT);
        Wait.until("the line is empty again", SOON, () -> field.getText().isEmpty());
    }

    private void save() {
        Wait.until("there is something to save", SOON, () -> Desktop.editor().isDirty());
        steps.save();
        Wait.until("it is saved", SOON, () -> !Desktop.editor().isDirty());
    }

    private List<String> differences() throws FaultException, CoreException {
        IFile sample = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(Desktop.SAMPLE));
        TopologyDocument wanted = TopologyDocument.of("sample", sample.readString());
        TopologyDocument drawn = TopologyDocument.of("drawn", Workspace.read(file));
        return TopologyDiff.between(wanted, drawn).stream().map(Object::toString).toList();
    }
}

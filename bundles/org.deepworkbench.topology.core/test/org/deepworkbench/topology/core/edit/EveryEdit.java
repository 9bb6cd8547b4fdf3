package org.deepworkbench.topology.core.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.picture.Alignment;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.Drawing;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.core.picture.TopologyLayout.View;

/** A topology written the way no program writes it, and every command there is, each possible on it. */
final class EveryEdit {

    /** Something of everything, with comments, quotes and line breaks in unusual places. */
    static final String TEXT = """
            # The first line is a comment: größe ✓ 🚀
            tosca_definitions_version:    tosca_simple_yaml_1_3   # spaces

            metadata: { 'template_name' : "od\\"d" ,   "template_author": 'it''s me' }
            description: >-
                Folded, and indented by four,
                # which is no comment

                to the end.
            dsl_definitions:
              size: &size { w: 3 }   # shared
            data_types:
              my.Size:
                properties:
                  "w": { type: integer }
              # above the box
              'my.Box':
                properties: { inner: { type: "my.Size" } }
            capability_types:
              my.Cap: { derived_from: tosca.capabilities.Root }
            node_types:
                my.Server:   # indented by four
                    derived_from: tosca.nodes.Root
                    properties:
                        size: { type: my.Size, required: false }
                        tags: { type: list, entry_schema: string, required: false }
                    capabilities:
                        service: my.Cap
                    requirements:
                    - peer:
                        capability: my.Cap
                        node: my.Server
                        occurrences: [ 0, UNBOUNDED ]

            topology_template:
              inputs:
                "size": { type: my.Size, required: false,
                          description: 'two
                          lines' }
                # above the image

                image: { type: string, default: 'a: # b' }   # the image
                last:
                  type: "integer"
                  constraints:
                  - in_range: [ 1,   5 ]   # tight
              node_templates:
                # above the server
                server:   # the first
                  type: my.Server
                  properties:
                    size: *size
                    tags:
                      # above one
                      - "one"   # 1
                      - 'two'
                      - three
                  interfaces:
                    Standard:
                      operations:
                        create: 'create.sh'   # short
                        start:
                          implementation: start.sh
                          inputs: { ip: { get_attribute: [ "server", address ] } }

                'client':
                    type: "my.Server"
                    requirements:
                    - peer: server   # short
                    - peer: { node: 'server', relationship: link }
                    - peer:
                        node: other
                other: { type: my.Server, properties: { tags: [ "a", 'b', c, ] } }   # trailing comma
                vm:
                  type: tosca.nodes.Compute
                web:
                  type: tosca.nodes.WebServer
                  description: |+
                    kept

                alone:
                  type: my.Server
              relationship_templates:
                link:
                  type: tosca.relationships.DependsOn
              groups:
                both:
                  type: tosca.groups.Root
                  members: [ server,   "client" ]   # two
                single:
                  type: tosca.groups.Root
                  members:
                  - server
              policies:
                - placed:
                    type: tosca.policies.Placement
                    targets: [ server, other ]
                - 'spread': { type: tosca.policies.Placement, targets: [ single ] }
              workflows:
                deploy:
                  inputs:
                    mine: { type: string }
                  steps:
                    first:   # begins
                      target: server
                      activities:
                        - inline: check
                      on_success: [ second ]
                    "second":
                      target: client
                      activities: [ { set_state: { get_input: mine } } ]
                check:
                  steps:
                    only: { target: other, activities: [ { delegate: { workflow: deploy } } ] }
              substitution_mappings:
                node_type: my.Server   # stands for it
                properties:
                  size: [ size ]
                capabilities: { service: [ server, service ] }
              outputs:
                address:
                  value: { get_attribute: [ server, address ] }   # where it is
                'joined':
                  value: { concat: [ "a\\tb", { get_attribute: [ 'client', a ] } ] }
            # The last line is a comment
            """;

    /** Something of everything that a layout keeps. */
    static final TopologyLayout LAYOUT = new TopologyLayout(
            Map.of("server", new Bounds(10, 20, 300, 200), "client", Bounds.at(-7, 4), "alone", Bounds.at(50, 60)),
            Set.of("vm"), Set.of("server"), Map.of("n1", new Note(new Bounds(1, 2, 30, 40), "odd \"note\"\nin two")),
            Map.of("left ✓", new View(new Bounds(0, 0, 800, 600))),
            Map.of(new Line("client", "dependency", "server"), new Bends(List.of(20, -60, 300))),
            Nesting.HOSTING, Map.of("groups", new Drawing(Map.of("client", Bounds.at(70, 80)), Map.of(), Set.of("client"),
                    Map.of("n1", new Note(new Bounds(5, 6, 70, 80), "grouped")))));

    private static final String ELSEWHERE = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                port: { type: integer, default: 80 }
              node_templates:
                guest:   # from elsewhere
                  type: tosca.nodes.Root
                  attributes: { p: { get_input: port } }
            """;

    private EveryEdit() {
    }

    /**
     * @param folder where files may be written that are needed besides
     * @return each command, in at least one way that changes {@link #TEXT} or {@link #LAYOUT}
     */
    static List<Edit> on(Path folder) throws IOException, FaultException {
        return Stream.of(nodes(), values(), inputsAndOutputs(), namedThings(), workflows(), drawing(), files(folder))
                .flatMap(List::stream).toList();
    }

    private static List<Edit> nodes() {
        CatalogModule module = new CatalogModule("mods", "Mods: «x»", "", "", List.of(), "", "deephdc/mods", Map.of(),
                Optional.empty());
        return List.of(
                new AddNode("fresh", "tosca.nodes.indigo.Compute", Optional.of(Bounds.at(5, 6))),
                new AddModule(module, Optional.of(Bounds.at(7, 8))),
                new PasteNodes("Paste", ELSEWHERE.replace("guest", "server"), Map.of("server", Bounds.at(1, 1))),
                new DeleteNodes(Set.of("server", "vm")),
                new RenameNode("client", "it's: new"),
                new Connect("alone", "peer", "client"),
                new Connect("client", "peer", "vm", Optional.of("host")),
                new Disconnect("client", 0),
                new Host("web", "vm"),
                new SetRequirement("client", 0, List.of("capability"), Optional.of("service")),
                new SetRequirement("client", 1, List.of("relationship"), Optional.empty()),
                new SetOperation("server", "Standard", "create", List.of("inputs", "x"), Optional.of("1")),
                new SetOperation("server", "Standard", "start", List.of("implementation"), Optional.empty()),
                new SetOperation("other", "Standard", "stop", List.of("implementation"), Optional.of("stop.sh")),
                new EditSequence("Several", List.of(
                        new AddNode("one", "my.Server", Optional.of(Bounds.at(5, 6))),
                        new Connect("one", "peer", "server"), new RenameNode("server", "two"),
                        new DeleteNodes(Set.of("other")))));
    }

    private static List<Edit> values() throws FaultException {
        return List.of(
                new SetValue(ValuePath.property("server", "tags", 1), "\"2: # two\""),
                new SetValue(ValuePath.property("alone", "size", "w"), "5"),
                new SetValue(ValuePath.policy("spread", "region"), "eu"),
                new UnsetValue(ValuePath.property("server", "size")),
                new UnsetValue(ValuePath.property("other", "tags", 2)),
                new SetExpression(ValuePath.property("vm", "x"), new Expression.GetInput("image", List.of())),
                new RenameKey(ValuePath.parse("@node_templates.server.interfaces.Standard.operations.start.inputs.ip"),
                        "it's: new"),
                new MoveItem(ValuePath.property("server", "tags"), 0, false),
                new MoveItem(ValuePath.property("other", "tags"), 2, true));
    }

    private static List<Edit> inputsAndOutputs() {
        NewInput list = new NewInput("many", "list", Optional.of("string"), false, Optional.of("[ a, \"b: c\" ]"),
                List.of("min_length: 1"), Optional.of("it's # many"));
        return List.of(
                new AddInput(list),
                new SetInput("image", "integer", Optional.of("an \"image\""), Optional.of("7")),
                new RenameInput("image", "picture"),
                new RemoveInput("image"),
                new SetOutput("joined", Optional.of("both"), "{ get_input: last }"),
                new RemoveOutput("joined"),
                new MoveElement(ElementKind.INPUT, "image", true),
                new MoveElement(ElementKind.OUTPUT, "address", false));
    }

    private static List<Edit> namedThings() {
        return List.of(
                new Rename(ElementKind.NODE_TYPE, "my.Server", "your.Server"),
                new Rename(ElementKind.DATA_TYPE, "my.Size", "your.Size"),
                new Rename(ElementKind.GROUP, "single", "lonely"),
                new RenameNamed("@outputs.joined", "together"),
                new Remove(ElementKind.GROUP, "single"),
                new Remove(ElementKind.POLICY, "spread"),
                new Remove(ElementKind.DATA_TYPE, "my.Box"),
                new RemoveNamed("image"),
                new AddGroup("g", "tosca.groups.Root", List.of("other", "client")),
                new AddPolicy("p", "tosca.policies.Scaling", List.of("other", "both")),
                new PlaceAtSite("an agreement"),
                new ChangeMembers(ElementKind.GROUP, "both", Set.of("other"), Set.of("server")),
                new ChangeMembers(ElementKind.POLICY, "spread", Set.of("other"), Set.of()));
    }

    private static List<Edit> workflows() {
        WorkflowStepContent content = new WorkflowStepContent(Optional.of("other"), List.of("set_state: \"on\""),
                List.of("second"), List.of());
        return List.of(
                new SetStep("deploy", "first", content),
                new SetStep("undeploy", "new", content),
                new RenameStep("deploy", "second", "then"),
                new RenameWorkflowInput("deploy", "mine", "other"),
                new RemoveStep("deploy", "second"),
                new SetSubstitution(Optional.of("tosca.nodes.Compute")),
                new SetSubstitution(Optional.empty()),
                new SetMapping("requirements", "peer", List.of("client", "peer")),
                new SetMapping("capabilities", "service", List.of()),
                new SetOperationMapping("Standard", "create", Optional.of("deploy")),
                new AddInput(NewInput.of("size", "integer"), Optional.of("deploy")),
                new SetValue(ValuePath.substitution("substitution_filter", "properties", 0), "size: { equal: 1 }"),
                new SetValue(ValuePath.element(ElementKind.GROUP, "both", "metadata", "owner"), "me"));
    }

    private static List<Edit> drawing() {
        Map<String, Bounds> drawn = Map.of("server", new Bounds(10, 20, 300, 200), "client", Bounds.at(-7, 4));
        return List.of(
                new MoveNodes(Map.of("server", Bounds.at(1, 2), "vm", Bounds.at(3, 4))),
                new Nudge(Map.of("server", new Bounds(11, 20, 300, 200)), "series"),
                new Align("Align left", Alignment.LEFT, drawn),
                new Align("Same size", Alignment.SIZE, drawn),
                new ChangeLayout("Collapse", layout -> layout.withCollapsed(Set.of("vm", "server"))),
                new ChangeLayout("Delete the note", layout -> layout.withoutNote("n1")),
                new ChangeLayout("Draw anew", layout -> TopologyLayout.EMPTY));
    }

    private static List<Edit> files(Path folder) throws IOException, FaultException {
        TopologyDocument here = file(folder, "topology.yaml", TEXT);
        TopologyDocument there = file(folder, "there.yaml", "");
        TopologyDocument guests = file(folder, "guests.yaml", ELSEWHERE);
        return List.of(
                MoveToFile.of(ElementKind.DATA_TYPE, Set.of("my.Box", "my.Size"), here, there).here(),
                MoveToFile.of(ElementKind.NODE, Set.of("vm"), here, there).here(),
                MoveToFile.of(ElementKind.NODE, Set.of("guest"), guests, here).there());
    }

    private static TopologyDocument file(Path folder, String name, String text) throws IOException, FaultException {
        return TopologyDocument.open(Files.writeString(folder.resolve(name), text), folder);
    }
}

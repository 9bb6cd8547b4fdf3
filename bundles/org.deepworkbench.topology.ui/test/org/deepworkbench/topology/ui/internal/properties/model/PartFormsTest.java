package org.deepworkbench.topology.ui.internal.properties.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.junit.jupiter.api.Test;

/** What a topology has beside its nodes, filled in without a look at the text. */
class PartFormsTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                names: { type: list, entry_schema: string }
                sizes:
                  type: list
                  entry_schema:
                    type: integer   # whole
                    constraints: [ greater_than: 0 ]
              node_templates:
                server:
                  type: tosca.nodes.Compute
              groups:
                team: { type: tosca.groups.Root, members: [ server ] }
              policies:
                - spread:
                    type: tosca.policies.Placement
                    targets: [ server ]
              workflows:
                deploy:   # the first
                  steps:
                    create:
                      target: server
                      activities: [ { call_operation: Standard.create } ]
              substitution_mappings:
                node_type: tosca.nodes.Compute
              outputs:
                where: { value: { get_attribute: [ server, public_address ] } }
            """;

    private final FormBot bot = new FormBot(TEXT);

    private Field whole(String id) {
        return bot.field(new Selected.Whole(), "@" + id);
    }

    @Test
    void aWorkflowHasInputsAndPreconditions() {
        bot.add(whole("workflows.deploy.inputs"), "cores?: integer >= 1 = 2 # Number of cores");
        bot.says("""
                  deploy:   # the first
                    steps:
                """.indent(2));
        bot.type(whole("workflows.deploy.inputs.cores.default"), "4");
        bot.says("          default: 4\n");
        bot.add(whole("workflows.deploy.preconditions"), "server");
        bot.says("        - target: server\n");
        bot.add(whole("workflows.deploy.preconditions.0.condition"), "state equal: available");
        bot.says("- state: [ { equal: available } ]");
        Field state = whole("workflows.deploy.preconditions.0.condition.0");
        assertEquals("state", state.label().text());
        bot.type(state, "equal: started");
        bot.says("- state: [ { equal: started } ]");
        assertInstanceOf(Commit.Refusal.class,
                bot.tryToAdd(whole("workflows.deploy.preconditions.0.condition"), "state"));
        bot.press(whole("workflows.deploy.preconditions.0"), Verb.REMOVE);
        bot.press(whole("workflows.deploy.inputs.cores"), Verb.REMOVE);
        assertEquals(TEXT, bot.text());
    }

    @Test
    void aStepHasAFilterAndAHostForItsOperation() {
        bot.add(whole("workflows.deploy.steps.create.filter"), "load < 5");
        bot.says("- load: [ { less_than: 5 } ]");
        bot.type(whole("workflows.deploy.steps.create.operation_host"), "ORCHESTRATOR");
        bot.says("operation_host: ORCHESTRATOR");
        bot.press(whole("workflows.deploy.steps.create.filter.0"), Verb.REMOVE);
        bot.type(whole("workflows.deploy.steps.create.operation_host"), "");
        assertEquals(TEXT, bot.text());
    }

    @Test
    void conditionsAreJoined() {
        String filter = "workflows.deploy.steps.create.filter";
        bot.add(whole(filter), "load < 5");
        bot.press(whole(filter + ".0"), Verb.JOIN);
        bot.add(whole(filter + ".0"), "not state equal: error");
        assertEquals("All of them hold", whole(filter + ".0.and join").content().text());
        bot.type(whole(filter + ".0.and join"), "At least one holds");
        bot.says("or:");
        Field not = whole(filter + ".0.or.1");
        assertEquals("Does not hold", not.label().text());
        assertEquals(List.of("Holds if", "state"), not.parts().stream().map(part -> part.label().text()).toList());
        bot.type(whole(filter + ".0.or.1.not.0"), "equal: started");
        bot.says("- or: [ {load: [{less_than: 5}]}, { not: [ { state: [ { equal: started } ] } ] } ]\n");
        bot.press(whole(filter + ".0"), Verb.REMOVE);
        assertEquals(TEXT, bot.text());
    }

    @Test
    void anAttributeMayHaveSeveralConditionsAndOtherShapesAreTyped() {
        FormBot typed = new FormBot(TEXT.replace("          target: server\n          act",
                "          filter: [ { load: [ { greater_than: 1 }, { less_than: 5 } ] }, { odd: 1 } ]\n"
                        + "          target: server\n          act"));
        String filter = "@workflows.deploy.steps.create.filter";
        typed.type(typed.field(new Selected.Whole(), filter + ".0.load.1"), "< 6");
        typed.add(typed.field(new Selected.Whole(), filter + ".0"), "in [ 2, 3 ]");
        typed.type(typed.field(new Selected.Whole(), filter + ".1"), "{ odd: 2 }");
        typed.says("[ { load: [ { greater_than: 1 }, { less_than: 6 }, { valid_values: [ 2, 3 ] } ] }, { odd: 2 } ]");
    }

    @Test
    void whatAStepCallsIsToldItsInputs() {
        String does = "workflows.deploy.steps.create.activities";
        Field call = whole(does + ".0");
        assertEquals("Standard.create", call.content().text());
        assertEquals(List.of("Standard.create", "Standard.configure", "Standard.start", "Standard.stop",
                "Standard.delete"), assertInstanceOf(Kind.Choice.class, call.parts().get(0).kind()).options());
        bot.add(whole(does + ".0.call_operation.inputs"), "names = = get_input(names)");
        bot.says("[ { call_operation: { operation: Standard.create, inputs: { names: { get_input: names } } } } ]");
        bot.type(whole(does + ".0.call_operation.inputs.names"), "all");
        bot.type(whole(does + ".0"), "Standard.start");
        bot.says("[ { call_operation: { operation: Standard.start, inputs: { names: all } } } ]");
        bot.add(whole(does), "set_state: creating");
        bot.press(whole(does + ".0"), Verb.DOWN);
        bot.type(whole(does + ".0"), "created");
        bot.says("{ set_state: created }, { call_operation:");
        bot.press(whole(does + ".1"), Verb.REMOVE);
        bot.says("activities: [ { set_state: created } ]");
    }

    @Test
    void anInputOfAWorkflowIsGivenWhereItIsCalledAndRenamedEverywhere() {
        bot.add(whole("workflows.deploy.inputs"), "cores: integer # Number of cores");
        bot.add(whole("workflows.deploy.steps.create.activities"), "inline: deploy");
        Field cores = whole("workflows.deploy.steps.create.activities.1.inline.inputs.cores");
        assertInstanceOf(Kind.Number.class, cores.kind());
        bot.type(cores, "= get_input(cores)");
        bot.says("{ inline: { workflow: deploy, inputs: { cores: { get_input: cores } } } }");
        bot.run(whole("workflows.deploy.inputs.cores").actions().naming().orElseThrow().apply("size"));
        bot.says("{ inline: { workflow: deploy, inputs: { size: { get_input: size } } } }");
        bot.type(whole("workflows.deploy.implementation"), "deploy.sh");
        bot.says("implementation: deploy.sh");
        bot.add(whole("workflows.deploy.outputs"), "address = [ server, public_address ]");
        bot.says("      outputs:\n        address: [ server, public_address ]\n");
    }

    @Test
    void whatIsNotThereYetIsMadeByAButton() {
        FormBot empty = new FormBot("""
                tosca_definitions_version: tosca_simple_yaml_1_3
                topology_template:
                  node_templates:
                    server:
                      type: tosca.nodes.Compute
                """);
        empty.run(empty.field(new Selected.Whole(), "first workflow").commit("true"));
        empty.says("""
                  workflows:
                    deploy:
                      steps:
                        create:
                          target: server
                          activities:
                            - call_operation: Standard.create
                """);
        empty.run(empty.field(new Selected.Whole(), "first substitution").commit("true"));
        empty.type(empty.field(new Selected.Whole(), "node_type"), "tosca.nodes.Compute");
        empty.says("""
                  substitution_mappings:
                    node_type: tosca.nodes.Compute
                """);
    }

    @Test
    void aPolicyHasTriggers() {
        Selected policy = new Selected.Policy("spread");
        bot.add(bot.field(policy, "@policies.spread.triggers"), "hot = event: alarm");
        bot.says("hot: { event: alarm }");
        bot.type(bot.field(policy, "@policies.spread.triggers.hot.target_filter.node"), "server");
        bot.says("target_filter: { node: server }");
        Field hot = bot.field(policy, "@policies.spread.triggers.hot");
        bot.run(hot.actions().naming().orElseThrow().apply("warm"));
        bot.says("warm: { event: alarm");
        bot.add(bot.field(policy, "@policies.spread.triggers.warm.condition"), "not load < 5");
        bot.says("condition: [ { not: [ { load: [ { less_than: 5 } ] } ] } ]");
        bot.add(bot.field(policy, "@policies.spread.triggers.warm.action"), "inline: deploy");
        bot.says("action: [ { inline: deploy } ]");
        bot.type(bot.field(policy, "@policies.spread.description"), "Apart");
        bot.says("description: Apart");
        bot.type(bot.field(policy, "type"), "tosca.policies.Scaling");
        bot.says("type: tosca.policies.Scaling");
    }

    @Test
    void aGroupHasMetadataAndInterfaces() {
        Selected group = new Selected.Group("team");
        bot.add(bot.field(group, "@groups.team.metadata"), "owner = me");
        bot.says("metadata: { owner: me }");
        bot.add(bot.field(group, "@groups.team.interfaces"), "Standard = { create: create.sh }");
        bot.type(bot.field(group, "@groups.team.interfaces.Standard.create"), "make.sh");
        bot.says("interfaces: { Standard: { create: make.sh } }");
    }

    @Test
    void inputsSayWhatTheirEntriesAreAndHowReadyTheyAre() {
        bot.type(bot.field(new Selected.Input("names"), "@inputs.names.entry_schema"), "integer");
        bot.says("entry_schema: { type: integer }");
        bot.type(bot.field(new Selected.Input("sizes"), "@inputs.sizes.entry_schema"), "float");
        bot.says("type: float   # whole\n        constraints: [ greater_than: 0 ]");
        bot.add(bot.field(new Selected.Input("sizes"), "@inputs.sizes.entry_schema.constraints"), "< 9");
        bot.says("constraints: [ greater_than: 0, { less_than: 9 } ]");
        bot.type(bot.field(new Selected.Input("names"), "@inputs.names.type"), "map");
        bot.type(bot.field(new Selected.Input("names"), "@inputs.names.key_schema"), "string");
        bot.add(bot.field(new Selected.Input("names"), "@inputs.names.key_schema.constraints"), "min_length: 2");
        bot.says("key_schema: { type: string, constraints: [ { min_length: 2 } ] }");
        bot.type(bot.field(new Selected.Input("names"), "@inputs.names.status"), "deprecated");
        bot.says("status: deprecated");
        bot.add(bot.field(new Selected.Input("names"), "@inputs.names.metadata"), "tab = first");
        bot.says("metadata: { tab: first }");
        bot.type(bot.field(new Selected.Output("where"), "@outputs.where.type"), "string");
        bot.add(bot.field(new Selected.Output("where"), "@outputs.where.constraints"), "min_length: 7");
        bot.says("type: string, constraints: [ { min_length: 7 } ] }");
    }

    @Test
    void whatTheTopologyStandsForMustBeLikeThis() {
        Field filter = bot.field(new Selected.Whole(), "substitution_filter");
        bot.add(filter, "host.num_cpus >= 2");
        bot.says("""
                    substitution_filter:
                      capabilities:
                        - host:
                            properties:
                              - num_cpus: { greater_or_equal: 2 }
                """);
        List<Field> parts = bot.field(new Selected.Whole(), "substitution_filter").parts();
        bot.type(parts.get(0), ">= 4");
        bot.says("num_cpus: { greater_or_equal: 4 }");
        bot.press(bot.field(new Selected.Whole(), "substitution_filter").parts().get(0), Verb.REMOVE);
        assertFalse(bot.text().contains("substitution_filter"));
    }
}

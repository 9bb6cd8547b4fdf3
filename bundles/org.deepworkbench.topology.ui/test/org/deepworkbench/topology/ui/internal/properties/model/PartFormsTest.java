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
    void joinedConditionsAreTypedAsAWhole() {
        FormBot joined = new FormBot(TEXT.replace("          target: server\n          act",
                "          filter: [ { not: [ { state: [ { equal: a } ] } ] } ]\n          target: server\n          act"));
        Field filter = joined.field(new Selected.Whole(), "@workflows.deploy.steps.create.filter.0");
        assertEquals("{not: [{state: [{equal: a}]}]}", filter.content().text());
        joined.type(filter, "{ not: [ { state: [ { equal: b } ] } ] }");
        joined.says("filter: [ { not: [ { state: [ { equal: b } ] } ] } ]");
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
        bot.type(bot.field(new Selected.Input("names"), "@inputs.names.status"), "deprecated");
        bot.says("status: deprecated");
        bot.add(bot.field(new Selected.Input("names"), "@inputs.names.metadata"), "tab = first");
        bot.says("metadata: { tab: first }");
        bot.type(bot.field(new Selected.Output("where"), "@outputs.where.type"), "string");
        bot.says("type: string }");
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

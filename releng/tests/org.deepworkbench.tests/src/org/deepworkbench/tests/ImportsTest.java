package org.deepworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.tests.bot.Bot;
import org.deepworkbench.tests.bot.Canvas;
import org.deepworkbench.tests.bot.Desktop;
import org.deepworkbench.tests.bot.LoopbackServer;
import org.deepworkbench.tests.bot.NoErrorLogged;
import org.deepworkbench.tests.bot.Screenshot;
import org.deepworkbench.tests.bot.Ui;
import org.deepworkbench.tests.bot.Wait;
import org.deepworkbench.tests.bot.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports types from the network, once the person agreed, and from a library project. */
@ExtendWith(NoErrorLogged.class)
class ImportsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TYPES = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            node_types:
              my.nodes.Machine:
                derived_from: tosca.nodes.Compute
            """;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.deepworkbench.topology.ui");
    private IProject project;

    @BeforeEach
    void makeAProject() throws CoreException {
        project = Workspace.project("Imports");
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        Desktop.closeEditors();
        Ui.act(() -> {
            preferences.remove("imports.hosts");
            preferences.remove("imports.libraries");
        });
        project.delete(true, true, null);
    }

    @Test
    void aFileIsFetchedOnceThePersonAgreedAndNotBefore() throws Exception {
        try (LoopbackServer server = new LoopbackServer(TYPES)) {
            IFile file = Workspace.write(project, "net.yaml", topology(server.address("/types.yaml").toString()));
            Workspace.open(file);
            Label question = Bot.byId(Label.class, "topology.imports.text");
            assertTrue(Ui.get(question::getText).contains("127.0.0.1"));
            Workspace.awaitErrors(file, 1);
            Screenshot.take("imports-bar");
            assertEquals(0, server.requests(), "nobody has agreed");
            Bot.click(Bot.byId(Button.class, "topology.imports.always"));
            Workspace.awaitErrors(file, 0);
            assertEquals(1, server.requests());
            assertEquals(Optional.empty(), Ui.get(() -> Bot.findById(Label.class, "topology.imports.text")));
            assertEquals("ALWAYS 127.0.0.1", preferences.get("imports.hosts", ""));
        }
    }

    @Test
    void neverIsRememberedAndListed() throws Exception {
        try (LoopbackServer server = new LoopbackServer(TYPES)) {
            IFile file = Workspace.write(project, "net.yaml", topology(server.address("/types.yaml").toString()));
            Workspace.open(file);
            Bot.click(Bot.byId(Button.class, "topology.imports.never"));
            Wait.until("the question is gone", SOON,
                    () -> Bot.findById(Label.class, "topology.imports.text").isEmpty());
            Workspace.awaitErrors(file, 1);
            assertEquals(0, server.requests());
            Ui.act(() -> PreferencesUtil.createPreferenceDialogOn(Desktop.shell(),
                    "org.deepworkbench.topology.ui.imports", null, null).open());
            Table hosts = Bot.byId(Table.class, "imports.hosts");
            assertEquals("127.0.0.1", Ui.get(() -> hosts.getItem(0).getText()));
            Screenshot.take("imports-preferences");
            Shell dialog = Ui.get(hosts::getShell);
            Ui.act(() -> {
                hosts.selectAll();
                hosts.notifyListeners(SWT.Selection, new Event());
            });
            Bot.click(Bot.byId(Button.class, "imports.removeHost"));
            Bot.press(dialog, "Apply and Close");
            assertTrue(Ui.get(Bot.byId(Label.class, "topology.imports.text")::getText).contains("127.0.0.1"),
                    "a host that was removed is asked about again");
        }
    }

    @Test
    void aLibraryProjectServesAnAddressAndIsFollowed() throws Exception {
        IProject library = Workspace.project("Type library");
        try {
            Workspace.write(library, "house-types.yaml", TYPES);
            Ui.act(() -> preferences.put("imports.libraries", "workspace:/Type library"));
            IFile file = Workspace.write(project, "topology.yaml",
                    topology("https://types.example/house/house-types.yaml"));
            Workspace.open(file);
            Canvas.shown().node("machine");
            Workspace.awaitErrors(file, 0);
            Workspace.write(library, "house-types.yaml", TYPES.replace("Machine", "Engine"));
            Workspace.awaitErrors(file, 1);
            Workspace.write(library, "house-types.yaml", TYPES);
            Workspace.awaitErrors(file, 0);
            assertEquals(Optional.empty(), Ui.get(() -> Bot.findById(Label.class, "topology.imports.text")));
        } finally {
            library.delete(true, true, null);
        }
    }

    private static String topology(String address) {
        return """
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - %s
                topology_template:
                  node_templates:
                    machine:
                      type: my.nodes.Machine
                """.formatted(address);
    }
}

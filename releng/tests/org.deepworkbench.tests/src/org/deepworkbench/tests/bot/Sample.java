package org.deepworkbench.tests.bot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens the sample project's topology for each test as a person does at first, and leaves it as it was. */
public final class Sample implements BeforeEachCallback, AfterEachCallback {

    /** The node that is the application. */
    public static final String APPLICATION = "phytoplankton";
    /** The node that it is hosted on. */
    public static final String RUNTIME = "Docker";

    private String original;

    @Override
    public void beforeEach(ExtensionContext context) {
        original = Workspace.read(file());
        Desktop.command("org.deepworkbench.app.welcome", Map.of());
        Bot.click(Bot.byId(Button.class, "welcome.compose"));
        Canvas.shown().node(APPLICATION);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Desktop.closeEditors();
        Files.writeString(path(), original);
        Files.deleteIfExists(layout());
        file().refreshLocal(1, null);
    }

    /** {@return the topology} */
    public static IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(Desktop.SAMPLE));
    }

    /** {@return its text as it was when the test began} */
    public String original() {
        return original;
    }

    /** {@return its text as it is on the disk} */
    public String text() {
        return Workspace.read(file());
    }

    /** {@return where its layout is kept} */
    public Path layout() {
        return path().resolveSibling("topology.layout.json");
    }

    private static Path path() {
        return file().getLocation().toPath();
    }
}

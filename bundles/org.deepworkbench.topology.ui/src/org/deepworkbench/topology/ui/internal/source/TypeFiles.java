package org.deepworkbench.topology.ui.internal.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows the files that define types: one of the workspace to be edited, any other to be read. */
final class TypeFiles {

    private static final String READER = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

    private TypeFiles() {
    }

    static void open(IWorkbenchPage page, TypeText type) {
        try {
            Optional<IFile> own = type.file().flatMap(path -> Arrays.stream(
                    ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())).findFirst());
            if (own.isPresent()) {
                if (IDE.openEditor(page, own.get()) instanceof TopologyEditor editor) {
                    editor.showSource(type.offset(), type.length());
                }
                return;
            }
            IEditorPart reader = page.openEditor(new Input(new Text(type.origin(), type.text())), READER);
            if (reader instanceof ITextEditor text) {
                text.selectAndReveal(type.offset(), type.length());
            }
        } catch (PartInitException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** A text that cannot be changed. Two of the same origin are equal, so that they are shown once. */
    private static final class Text extends PlatformObject implements IEncodedStorage {

        private final String origin;
        private final String text;

        Text(String origin, String text) {
            this.origin = origin;
            this.text = text;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public IPath getFullPath() {
            return null;
        }

        @Override
        public String getName() {
            return origin.substring(origin.lastIndexOf('/') + 1);
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text same && same.origin.equals(origin) && same.text.equals(text);
        }

        @Override
        public int hashCode() {
            return origin.hashCode();
        }
    }

    /** Such a text as editors take it. */
    private static final class Input extends PlatformObject implements IStorageEditorInput {

        private final Text text;

        Input(Text text) {
            this.text = text;
        }

        @Override
        public Text getStorage() {
            return text;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return null;
        }

        @Override
        public String getName() {
            return text.getName();
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public String getToolTipText() {
            return NLS.bind(Messages.Types_readOnly, text.origin);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Input same && same.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}

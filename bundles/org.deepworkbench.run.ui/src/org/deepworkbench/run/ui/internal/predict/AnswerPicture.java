package org.deepworkbench.run.ui.internal.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.ui.internal.Messages;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A picture or plot of an answer, as large as there is room. Used on the display thread only. */
final class AnswerPicture {

    private final AnswerValue.Picture content;
    private final Optional<ImageData> data;
    private final PictureCanvas canvas;

    /** @param data the picture decoded; empty if it is broken */
    AnswerPicture(Composite parent, AnswerField field, AnswerValue.Picture content, Optional<ImageData> data) {
        this.content = content;
        this.data = data;
        canvas = new PictureCanvas(parent, field.name(), "predict.picture." + field.name()); //$NON-NLS-1$
        canvas.show(data, Messages.AnswerPicture_broken);
    }

    Control control() {
        return canvas.control();
    }

    void copy() {
        if (data.isPresent()) {
            Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
            try {
                clipboard.setContents(new Object[] {data.get()}, new Transfer[] {ImageTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        }
    }

    /** Writes the picture's file as it came. Writes the disk. */
    void save(Path file) throws IOException {
        Files.write(file, content.content());
    }

    /** {@return its size in words} */
    String words() {
        return data.map(picture -> picture.width + " × " + picture.height).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

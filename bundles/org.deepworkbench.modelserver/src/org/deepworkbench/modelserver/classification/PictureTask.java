package org.deepworkbench.modelserver.classification;

import java.util.Map;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.StoredData;

/** What one training on labelled pictures is to do. */
public interface PictureTask {

    /**
     * {@return the pictures, which are read later; says in the log where they come from}
     *
     * @throws ModuleException if there are none that can be used
     */
    DataSet data(TrainingContext context) throws ModuleException;

    /** {@return pixels along each side of what the network sees} */
    int imageSize();

    /** {@return how long and how fast it learns} */
    Course course();

    /** {@return how pictures are varied while it learns} */
    Augmentation augmentation();

    /** {@return what should be said about the pictures of each class} */
    Targets targets(StoredData data);

    /** {@return what is to be learnt of these examples; one of its metrics is the {@code accuracy}} */
    Lesson lesson(int classes, Examples training, Examples validation);

    /** {@return what has to be known to use the model, beside {@code image_size} and {@code classes}} */
    Map<String, Object> details();

    /**
     * {@return fields for the result of the training, beside the common ones}
     *
     * @param test how well the test pictures were told
     */
    default Map<String, Object> findings(Score test) {
        return Map.of();
    }
}

package org.deepworkbench.benchmarks.modelserver;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.http.DeepaasServer;
import org.deepworkbench.modelserver.http.Limits;
import org.deepworkbench.modelserver.http.Model;
import org.deepworkbench.modelserver.http.ServerSettings;
import org.deepworkbench.modelserver.training.TrainingQueue;
import org.deepworkbench.modelserver.training.Trainings;

/** The process that is measured: the server with the trivial module, until its standard input ends. */
final class TrivialServer {

    private TrivialServer() {
    }

    /** Serves; the one argument is the work folder. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        TrivialModule module = new TrivialModule();
        TrainingQueue queue = new TrainingQueue();
        Trainings trainings = new Trainings(module, work.resolve("trainings"), Clock.systemUTC(), queue);
        DeepaasServer server = DeepaasServer.start(new ServerSettings("127.0.0.1", 0,
                Optional.of(MeasuredServer.TOKEN), work, Limits.STANDARD), List.of(new Model(module, trainings)));
        System.out.println("{\"listening\":\"" + server.address() + "\"}");
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}

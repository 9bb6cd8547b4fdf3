package org.deepworkbench.modelserver.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** Predicts from the arguments and files of a request, in the form that the client accepts. */
final class PredictEndpoint {

    private static final Texts TEXTS = Texts.beside(PredictEndpoint.class);

    private final Module module;
    private final UploadDesk desk;
    private final Semaphore computing;
    private final ArgumentReader reader;
    private final Set<String> uploads;
    private final List<PredictionForm> forms;

    /**
     * An endpoint for one module.
     *
     * @param desk      takes the files in
     * @param computing its permits are the predictions that may be computed at once, of all modules
     */
    PredictEndpoint(Module module, UploadDesk desk, Semaphore computing) {
        ModuleDescription description = module.description();
        this.module = module;
        this.desk = desk;
        this.computing = computing;
        this.reader = new ArgumentReader(description.predictArguments());
        this.uploads = description.predictArguments().stream().filter(Argument.Upload.class::isInstance)
                .map(Argument::name).collect(Collectors.toUnmodifiableSet());
        this.forms = PredictionForm.of(description);
    }

    void answer(Exchange exchange) throws Exception {
        PredictionForm form = PredictionForm.chosen(forms, exchange.request().getHeaders().get(HttpHeader.ACCEPT));
        byte[] body = desk.take(exchange, uploads, files -> predict(exchange, form, files));
        exchange.answer(HttpStatus.OK_200, form.contentType(), body);
    }

    private byte[] predict(Exchange exchange, PredictionForm form, Map<String, UploadedFile> files) throws Exception {
        Arguments arguments = reader.read(exchange.query(), files);
        computing.acquire();
        try {
            return form.write(module.predict(arguments)).orElseThrow(() -> new RefusedException(
                    HttpStatus.NOT_ACCEPTABLE_406, TEXTS.get("accept.absent", form.type())));
        } finally {
            computing.release();
        }
    }
}

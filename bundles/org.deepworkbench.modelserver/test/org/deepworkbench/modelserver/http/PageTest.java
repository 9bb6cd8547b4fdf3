package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page at {@code /ui} in a real browser, as a person uses it. */
@Timeout(300)
class PageTest extends ServerFixture {

    private static final String OPERATIONS = "document.querySelectorAll('.opblock').length";
    private static final String ANSWER = ".live-responses-table .highlight-code";

    @TempDir
    private Path folder;
    private Chromium browser;

    @BeforeEach
    void openBrowser() throws Exception {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty() && System.getenv("CI") == null) {
            Assumptions.abort("browser absent");
        }
        browser = Chromium.start(chromium.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterEach
    void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aLinkOpensThePageOnWhichOnePredictsAndTrains() throws Exception {
        browser.open(address(client.post("/ui/link").json().at("/href").asText()));
        assertTrue(browser.await(OPERATIONS).asInt() >= 14);
        assertEquals(address("/ui").toString(), browser.evaluate("location.href").asText());
        assertEquals("", browser.evaluate("document.cookie").asText());

        String predict = unfold("predict/");
        browser.click(predict + ".querySelector('input[type=text]')");
        browser.type("latest");
        Path picture = Files.writeString(folder.resolve("copepod.png"), "not really");
        browser.choose(predict + ".querySelector('input[type=file]')", picture);
        String answer = execute(predict);
        Path target = Files.createDirectories(Path.of("target"));
        Files.write(target.resolve("ui-predicted.png"), browser.picture());
        assertTrue(answer.contains("copepod.png"), answer);
        assertTrue(answer.contains("latest"), answer);
        String train = unfold("train/");
        String training = execute(train);
        assertTrue(training.contains(trainings.all().getFirst().uuid()), training);
        assertEquals(1, trainings.all().size());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void withoutALinkThePageAsksForTheToken() throws Exception {
        browser.open(address("/ui?key=used"));
        browser.await("document.querySelector('#entry:not([hidden])') !== null");
        browser.click("document.querySelector('#token')");
        browser.type("wrong");
        browser.click("document.querySelector('#entry button')");
        assertEquals("The server does not accept this token.",
                browser.await("document.querySelector('#problem').textContent").asText());
        browser.evaluate("document.querySelector('#token').select()");
        browser.type("secret");
        browser.click("document.querySelector('#entry button')");
        assertTrue(browser.await(OPERATIONS).asInt() >= 14);
        assertTrue(execute(unfold("train/")).contains(trainings.all().getFirst().uuid()));
    }

    private URI address(String path) {
        return server.address().resolve(path);
    }

    /** Unfolds the operation that posts to a path of the model, and returns a script that gives it. */
    private String unfold(String path) throws Exception {
        String post = "[...document.querySelectorAll('.opblock-post')].find(block => block.querySelector('[data-path=\""
                + MODEL + path + "\"]'))";
        browser.click(post + ".querySelector('.opblock-summary-control')");
        browser.await(post + ".querySelector('.execute') !== null");
        return post;
    }

    /** Executes an unfolded operation, and returns what the page shows of the answer. */
    private String execute(String operation) throws Exception {
        browser.click(operation + ".querySelector('.execute')");
        browser.await(operation + ".querySelector('" + ANSWER + "') !== null");
        String status = ".querySelector('.live-responses-table tbody .response-col_status').innerText.trim()";
        assertEquals("200", browser.evaluate(operation + status + ".slice(0, 3)").asText());
        return browser.evaluate(operation + ".querySelector('" + ANSWER + "').innerText").asText();
    }
}

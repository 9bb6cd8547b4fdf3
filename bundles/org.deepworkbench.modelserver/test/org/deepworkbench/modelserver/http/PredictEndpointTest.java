package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.deepworkbench.modelserver.LoggedErrors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Predictions over HTTP, and uploads that nobody should send. */
class PredictEndpointTest extends ServerFixture {

    @Test
    void whoSendsNoBodyNeedNotTellItsLength() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            RawClient.Answer answer = raw.send(RawClient.head("POST", MODEL + "predict/") + "\r\n").answer();
            assertEquals(422, answer.status(), answer.body());
        }
    }

    @Test
    void predictsFromAnUpload() throws Exception {
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "ä.png", "hello".getBytes());
        assertEquals(200, answer.status());
        assertEquals("{\"labels\":[\"ä.png\",\"5\"]}", answer.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bad | 422 | {\"image\":[\"It is bad.\"]}",
        "early | 400 | {\"message\":\"Train first.\"}"})
    void aPredictionThatFailsSaysWhy(String content, int status, String body) throws Exception {
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "a", content.getBytes());
        assertEquals(status, answer.status());
        assertEquals(body, answer.text());
    }

    @Test
    void aBugIsA500ThatSaysSo() throws Exception {
        LoggedErrors.expect("predict/ failed");
        Client.Answer answer = client.upload(MODEL + "predict/", "image", "a", "bug".getBytes());
        assertEquals(500, answer.status());
        assertTrue(answer.json().at("/message").asText().contains("for a test"));
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        assertEquals("{\"image\":[\"Missing data for required field.\"]}", client.post(MODEL + "predict/").text());
        assertEquals(422, client.upload(MODEL + "predict/", "data", "a", "x".getBytes()).status());
    }

    @Test
    void anUploadThatIsNoMultipartIsRefused() throws Exception {
        for (String body : List.of("nothing", "--x\r\nContent-Disposition: form-data\r\n\r\n", "--x")) {
            Client.Answer answer = client.send(client.request(MODEL + "predict/")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body)).build());
            assertEquals(400, answer.status(), body);
        }
        Client.Answer unbounded = client.send(client.request(MODEL + "predict/")
                .header("Content-Type", "multipart/form-data").POST(BodyPublishers.ofString("x")).build());
        assertEquals(400, unbounded.status());
    }

    @Test
    void anEmptyUploadCostsNoConnection() throws Exception {
        for (int i = 0; i < 200; i++) {
            Client.Answer answer = client.send(client.request(MODEL + "predict/")
                    .header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.noBody()).build());
            assertEquals(422, answer.status());
        }
    }

    @Test
    void predictsWhileATrainingRuns() throws Exception {
        client.post(MODEL + "train/?act=wait");
        module.begun.await();
        assertEquals(200, client.upload(MODEL + "predict/", "image", "a", "x".getBytes()).status());
    }
}

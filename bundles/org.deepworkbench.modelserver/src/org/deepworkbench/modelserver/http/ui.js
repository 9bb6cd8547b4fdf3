// Shows the API to a browser that a one-time link let in. Asks others for the token, which then goes with every
// request.
const entry = document.getElementById("entry");

function describe(headers) {
    return fetch("/swagger.json", { headers });
}

async function show(answer, headers) {
    entry.remove();
    SwaggerUIBundle({
        spec: await answer.json(),
        dom_id: "#api",
        tryItOutEnabled: true,
        displayRequestDuration: true,
        defaultModelsExpandDepth: 0,
        showMutatedRequest: false,
        requestInterceptor: request => {
            Object.assign(request.headers, headers);
            return request;
        }
    });
}

entry.addEventListener("submit", async event => {
    event.preventDefault();
    const headers = { Authorization: "Bearer " + document.getElementById("token").value };
    const answer = await describe(headers);
    if (answer.ok) {
        show(answer, headers);
    } else {
        document.getElementById("problem").textContent = "The server does not accept this token.";
    }
});

describe({}).then(answer => {
    if (answer.ok) {
        show(answer, {});
    } else {
        entry.hidden = false;
    }
});

// Asks for the token, reads the description of the API with it, and sends it with every request that is tried out.
const entry = document.getElementById("entry");
entry.addEventListener("submit", async event => {
    event.preventDefault();
    const authorization = "Bearer " + document.getElementById("token").value;
    const answer = await fetch("/swagger.json", { headers: { Authorization: authorization } });
    if (!answer.ok) {
        document.getElementById("problem").textContent = "The server does not accept this token.";
        return;
    }
    entry.remove();
    SwaggerUIBundle({
        spec: await answer.json(),
        dom_id: "#api",
        requestInterceptor: request => {
            request.headers.Authorization = authorization;
            return request;
        }
    });
});

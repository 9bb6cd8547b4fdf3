package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.minidev.json.JSONObject;
import org.deepworkbench.account.Person;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;

/** Asks a provider who a token belongs to. */
final class PersonReader {

    private static final int LONGEST = 200;
    private static final int MOST_GROUPS = 500;

    private PersonReader() {
    }

    /** {@return the person; empty where the provider has no such service or does not tell} */
    static Optional<Person> read(Client client, Secret access) throws FaultException {
        if (client.provider().getUserInfoEndpointURI() == null) {
            return Optional.empty();
        }
        HTTPResponse answer = client.send(new UserInfoRequest(client.provider().getUserInfoEndpointURI(),
                new BearerAccessToken(access.reveal())).toHTTPRequest(), Messages.Person_unknown);
        try {
            return answer.indicatesSuccess() ? Optional.of(person(answer.getBodyAsJSONObject())) : Optional.empty();
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Person person(JSONObject claims) {
        String subject = text(claims, "sub"); //$NON-NLS-1$
        String user = text(claims, "preferred_username"); //$NON-NLS-1$
        String name = text(claims, "name"); //$NON-NLS-1$
        return new Person(subject, !name.isEmpty() ? name : user.isEmpty() ? subject : user,
                text(claims, "organisation_name"), groups(claims.get("groups"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(JSONObject claims, String name) {
        return claims.get(name) instanceof String text ? bounded(text) : ""; //$NON-NLS-1$
    }

    private static List<String> groups(Object claim) {
        List<String> groups = new ArrayList<>();
        if (claim instanceof List<?> items) {
            items.stream().filter(String.class::isInstance).limit(MOST_GROUPS)
                    .forEach(item -> groups.add(bounded((String) item)));
        }
        return groups;
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

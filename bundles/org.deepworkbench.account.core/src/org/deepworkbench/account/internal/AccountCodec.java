package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.minidev.json.JSONObject;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Person;

/** Accounts as JSON. */
final class AccountCodec {

    private AccountCodec() {
    }

    static Map<String, Object> write(Account account) {
        Map<String, Object> data = new LinkedHashMap<>();
        switch (account.source()) {
            case AccountSource.OpenId openId -> {
                data.put("kind", "openid"); //$NON-NLS-1$ //$NON-NLS-2$
                data.put("issuer", openId.issuer().toString()); //$NON-NLS-1$
                data.put("client", openId.clientId()); //$NON-NLS-1$
                data.put("scopes", List.copyOf(openId.scopes())); //$NON-NLS-1$
            }
            case AccountSource.Agent agent -> {
                data.put("kind", "agent"); //$NON-NLS-1$ //$NON-NLS-2$
                data.put("configuration", agent.configuration()); //$NON-NLS-1$
            }
            case AccountSource.FixedToken token -> data.put("kind", "token"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        account.person().ifPresent(person -> data.put("person", write(person))); //$NON-NLS-1$
        return data;
    }

    private static Map<String, Object> write(Person person) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subject", person.subject()); //$NON-NLS-1$
        data.put("name", person.name()); //$NON-NLS-1$
        data.put("organisation", person.organisation()); //$NON-NLS-1$
        data.put("groups", person.groups()); //$NON-NLS-1$
        return data;
    }

    /** {@return the account; empty if a newer version wrote it, or something else} */
    static Optional<Account> read(String name, JSONObject data) {
        try {
            Optional<AccountSource> source = source(data);
            Optional<Person> person = data.containsKey("person") //$NON-NLS-1$
                    ? Optional.of(person(JSONObjectUtils.getJSONObject(data, "person"))) : Optional.empty(); //$NON-NLS-1$
            return source.map(known -> new Account(name, known, person));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<AccountSource> source(JSONObject data) throws ParseException {
        return switch (JSONObjectUtils.getString(data, "kind")) { //$NON-NLS-1$
            case "openid" -> Optional.of(new AccountSource.OpenId(JSONObjectUtils.getURI(data, "issuer"), //$NON-NLS-1$ //$NON-NLS-2$
                    JSONObjectUtils.getString(data, "client"), //$NON-NLS-1$
                    Set.copyOf(JSONObjectUtils.getStringList(data, "scopes")))); //$NON-NLS-1$
            case "agent" -> Optional.of(new AccountSource.Agent(JSONObjectUtils.getString(data, "configuration"))); //$NON-NLS-1$ //$NON-NLS-2$
            case "token" -> Optional.of(new AccountSource.FixedToken()); //$NON-NLS-1$
            default -> Optional.empty();
        };
    }

    private static Person person(JSONObject data) throws ParseException {
        return new Person(JSONObjectUtils.getString(data, "subject"), JSONObjectUtils.getString(data, "name"), //$NON-NLS-1$ //$NON-NLS-2$
                JSONObjectUtils.getString(data, "organisation"), JSONObjectUtils.getStringList(data, "groups")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.minidev.json.JSONObject;
import org.deepworkbench.account.Account;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.AtomicFile;

/** The accounts, without their secrets, in a file that several processes share. */
final class AccountFile {

    private static final long LARGEST = 4 << 20;

    private final Path file;
    private final FileGate gate;

    /** @param folder existing private folder */
    AccountFile(Path folder) {
        file = folder.resolve("accounts.json"); //$NON-NLS-1$
        gate = new FileGate(folder.resolve("accounts.lock")); //$NON-NLS-1$
    }

    /** {@return all accounts, by name} */
    List<Account> read() throws FaultException {
        try {
            return new ArrayList<>(content().values());
        } catch (IOException | ParseException e) {
            throw trouble(e);
        }
    }

    Optional<Account> find(String name) throws FaultException {
        return read().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** Adds an account in place of the one of its name. */
    void put(Account account) throws FaultException {
        change(accounts -> accounts.put(account.name(), account));
    }

    void remove(String name) throws FaultException {
        change(accounts -> accounts.remove(name));
    }

    private interface Change {
        void of(Map<String, Account> accounts);
    }

    private void change(Change change) throws FaultException {
        try {
            gate.<Void, ParseException>locked(() -> {
                Map<String, Account> accounts = content();
                change.of(accounts);
                JSONObject data = new JSONObject();
                accounts.forEach((name, account) -> data.put(name, AccountCodec.write(account)));
                AtomicFile.write(file, data.toJSONString().getBytes(StandardCharsets.UTF_8));
                return null;
            });
        } catch (IOException | GeneralSecurityException | ParseException e) {
            throw trouble(e);
        }
    }

    private Map<String, Account> content() throws IOException, ParseException {
        Map<String, Account> accounts = new TreeMap<>();
        if (!Files.exists(file)) {
            return accounts;
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(Messages.AccountFile_tooLarge);
        }
        for (Map.Entry<String, Object> entry : JSONObjectUtils.parse(Files.readString(file)).entrySet()) {
            if (entry.getValue() instanceof Map<?, ?> data) {
                AccountCodec.read(entry.getKey(), new JSONObject(text(data)))
                        .ifPresent(account -> accounts.put(account.name(), account));
            }
        }
        return accounts;
    }

    private static Map<String, Object> text(Map<?, ?> data) {
        Map<String, Object> keyed = new TreeMap<>();
        data.forEach((key, value) -> keyed.put(String.valueOf(key), value));
        return keyed;
    }

    private FaultException trouble(Exception e) {
        return new FaultException(new Fault(Messages.AccountFile_trouble, file.toString(),
                String.valueOf(e.getMessage()), Messages.AccountFile_remedy), e);
    }
}

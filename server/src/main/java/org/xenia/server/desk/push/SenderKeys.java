package org.xenia.server.desk.push;

import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The keys with which companies send pushes. Each company has one of its own, made when it is first asked for and
/// sealed by the installation's vault: push services cannot tell that two companies share a house.
@Component
public class SenderKeys {

    private static final String PURPOSE = "desk.push_key";

    private static final Logger LOG = LoggerFactory.getLogger(SenderKeys.class);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Transactions transactions;

    SenderKeys(JdbcClient jdbc, Vault vault, Transactions transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transactions = transactions;
    }

    /// The key of the current workspace.
    public SenderKey get() {
        return transactions.call(() -> find().orElseGet(this::make));
    }

    private SenderKey make() {
        KeyPair pair = Curve.newPair();
        byte[] sealed = vault.seal(
                PURPOSE, new Secret(Base64.getEncoder().encodeToString(Curve.bytes((ECPrivateKey) pair.getPrivate()))));
        // Two who ask at once both find the one that came first.
        jdbc.sql("""
                        insert into desk.push_key (public_key, sealed_private_key) values (?, ?)
                        on conflict (workspace_id) do nothing
                        """)
                .param(Curve.bytes((ECPublicKey) pair.getPublic()))
                .param(sealed)
                .update();
        return find().orElseThrow();
    }

    private Optional<SenderKey> find() {
        return jdbc.sql("select public_key, sealed_private_key from desk.push_key")
                .query((row, number) -> open(row.getBytes(1), row.getBytes(2)))
                .optional();
    }

    // After a move without the installation's secrets nobody holds this key any more. Browsers are told of the new one
    // when the console is next opened in them.
    private SenderKey open(byte[] publicKey, byte[] sealed) {
        try {
            String text = vault.open(PURPOSE, sealed).reveal();
            return new SenderKey(publicKey, Curve.privateKey(Base64.getDecoder().decode(text)));
        } catch (IllegalStateException lost) {
            LOG.warn("the key for notifications does not open with this installation's secret.key; a new one is made");
            jdbc.sql("delete from desk.push_key").update();
            return make();
        }
    }
}

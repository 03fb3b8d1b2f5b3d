package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the public halves of passkeys. An account may have several.
@Component
class Passkeys {

    /// More than anybody's devices.
    static final int MOST = 20;

    private final ControlPlane control;
    private final Clock clock;

    /// One as it is kept.
    ///
    /// @param credential how the device knows it
    /// @param keyData the public key and the kind of device, as the standard writes them
    /// @param signCount how often it has signed as far as known; zero where a device does not count
    /// @param synced whether it may live on several devices of its owner
    /// @param transports by which ways a browser reaches it, as the browser names them
    record Kept(
            PasskeyId id,
            UserId account,
            byte[] credential,
            byte[] keyData,
            long signCount,
            boolean synced,
            String transports) {}

    Passkeys(ControlPlane control, Clock clock) {
        this.control = control;
        this.clock = clock;
    }

    boolean any(UserId account) {
        return control.sql()
                .sql("select exists (select from identity_passkey where account_id = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /// For its owner, the oldest first.
    List<PasskeyLine> lines(UserId account) {
        return control.sql()
                .sql("""
                        select id, name, created_at, last_used_at from identity_passkey
                        where account_id = ? order by created_at, id
                        """)
                .param(account.value())
                .query((row, _) -> new PasskeyLine(
                        new PasskeyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))))
                .list();
    }

    /// Those of an account.
    List<Kept> of(UserId account) {
        return control.sql()
                .sql("select * from identity_passkey where account_id = ? order by created_at, id")
                .param(account.value())
                .query((row, _) -> kept(row))
                .list();
    }

    /// The one that a device names. Where the password has been taken away, only a fresh code lets in.
    Optional<Kept> find(byte[] credential) {
        return control.sql()
                .sql("""
                        select * from identity_passkey
                        where credential_id = ? and exists (
                            select from identity_account account
                            where account.id = account_id and account.password_hash is not null)
                        """)
                .param(credential)
                .query((row, _) -> kept(row))
                .optional();
    }

    /// @return false when the key is known already, or the account has [#MOST]
    boolean add(Kept passkey, String name) {
        return control.sql()
                        .sql("""
                                insert into identity_passkey
                                    (id, account_id, credential_id, key_data, sign_count, synced, transports, name, created_at)
                                select ?, ?, ?, ?, ?, ?, ?, ?, ?
                                where (select count(*) from identity_passkey where account_id = ?) < ?
                                on conflict (credential_id) do nothing
                                """)
                        .params(
                                passkey.id().value(),
                                passkey.account().value(),
                                passkey.credential(),
                                passkey.keyData(),
                                passkey.signCount(),
                                passkey.synced(),
                                passkey.transports(),
                                name,
                                now(),
                                passkey.account().value(),
                                MOST)
                        .update()
                == 1;
    }

    /// Notes that it has signed. A device that counts never comes back with a count that is known already: that would
    /// be a copy.
    ///
    /// @return false when it would be one, or the passkey has just been removed
    boolean used(PasskeyId passkey, long signCount) {
        return control.sql()
                        .sql("""
                                update identity_passkey set sign_count = ?, last_used_at = ?
                                where id = ? and (sign_count < ? or sign_count = 0 and ? = 0)
                                """)
                        .params(signCount, now(), passkey.value(), signCount, signCount)
                        .update()
                == 1;
    }

    /// @return false when it is not the account's
    boolean rename(UserId account, PasskeyId passkey, String name) {
        return control.sql()
                        .sql("update identity_passkey set name = ? where id = ? and account_id = ?")
                        .params(name, passkey.value(), account.value())
                        .update()
                == 1;
    }

    /// @return false when it is not the account's
    boolean remove(UserId account, PasskeyId passkey) {
        return control.sql()
                        .sql("delete from identity_passkey where id = ? and account_id = ?")
                        .params(passkey.value(), account.value())
                        .update()
                == 1;
    }

    void removeAll(UserId account) {
        control.sql()
                .sql("delete from identity_passkey where account_id = ?")
                .param(account.value())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new PasskeyId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                row.getBytes("credential_id"),
                row.getBytes("key_data"),
                row.getLong("sign_count"),
                row.getBoolean("synced"),
                row.getString("transports"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

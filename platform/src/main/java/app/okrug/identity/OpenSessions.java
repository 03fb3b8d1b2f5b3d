package app.okrug.identity;

import app.okrug.access.UserId;
import app.okrug.database.ControlPlane;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps where accounts are signed in (security.md S-06). The session itself lives in its node; this is what can be
/// seen of it and ended from elsewhere. Ending raises the account's version, so that the session asks whether it was
/// meant.
@Component
public class OpenSessions {

    /// A session that nobody has used for so long is over wherever it lies.
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration KEPT = Duration.ofDays(90);

    private final ControlPlane control;
    private final Countries countries;
    private final Clock clock;

    OpenSessions(ControlPlane control, Countries countries, Clock clock) {
        this.control = control;
        this.countries = countries;
        this.clock = clock;
    }

    /// Writes down a session that begins.
    ///
    /// @param device as people read it; empty when unknown
    /// @param country two letters; empty when unknown
    public SessionId open(UserId account, String address, String device, String country) {
        var id = new SessionId(UUID.randomUUID());
        control.inTransaction(() -> {
            control.sql()
                    .sql("delete from identity_session where account_id = ? and used_at < ?")
                    .params(account.value(), moment(clock.instant().minus(KEPT)))
                    .update();
            var unexpected = countries.unexpected(account, country);
            control.sql()
                    .sql("""
                            insert into identity_session
                                (id, account_id, opened_at, used_at, address, device, country, new_country, first_here)
                            select ?, ?, ?, ?, ?, ?, ?, ?,
                                exists (select from identity_session where account_id = ?)
                                and not exists (select from identity_session where account_id = ? and device = ?)
                            """)
                    .params(
                            id.value(),
                            account.value(),
                            now(),
                            now(),
                            address,
                            device,
                            country,
                            unexpected,
                            account.value(),
                            account.value(),
                            device)
                    .update();
        });
        return id;
    }

    /// Notes that a session is at work.
    public void used(SessionId session) {
        control.sql()
                .sql("update identity_session set used_at = ? where id = ?")
                .params(now(), session.value())
                .update();
    }

    /// Whether somebody has ended it.
    public boolean ended(SessionId session) {
        return control.sql()
                .sql("select count(*) = 0 from identity_session where id = ? and ended_at is null")
                .param(session.value())
                .query(Boolean.class)
                .single();
    }

    /// A session that its owner has left.
    public void left(SessionId session) {
        control.sql()
                .sql("update identity_session set ended_at = ? where id = ? and ended_at is null")
                .params(now(), session.value())
                .update();
    }

    /// Those of an account that still go on, the one used last first.
    List<OpenSession> of(UserId account) {
        return control.sql()
                .sql("""
                        select id, opened_at, used_at, address, device, first_here, country, new_country
                        from identity_session
                        where account_id = ? and ended_at is null and used_at > ?
                        order by used_at desc, id
                        limit 100
                        """)
                .params(account.value(), moment(clock.instant().minus(LONGEST)))
                .query((row, _) -> new OpenSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("device"),
                        row.getBoolean("first_here"),
                        row.getString("country"),
                        row.getBoolean("new_country")))
                .list();
    }

    /// Ends one session of an account, wherever it is; within a second it is over.
    ///
    /// @return whether it was one of the account's and went on
    boolean end(UserId account, SessionId session) {
        var ended = control.sql()
                .sql("update identity_session set ended_at = ? where id = ? and account_id = ? and ended_at is null")
                .params(now(), session.value(), account.value())
                .update();
        raise(account);
        return ended == 1;
    }

    /// Ends all sessions of an account but one.
    void endOthers(UserId account, SessionId kept) {
        control.sql()
                .sql("update identity_session set ended_at = ? where account_id = ? and id <> ? and ended_at is null")
                .params(now(), account.value(), kept.value())
                .update();
        raise(account);
    }

    /// Notes that all sessions of an account have ended: its credentials have changed.
    void allEnded(UserId account) {
        control.sql()
                .sql("update identity_session set ended_at = ? where account_id = ? and ended_at is null")
                .params(now(), account.value())
                .update();
    }

    private void raise(UserId account) {
        control.sql()
                .sql("update identity_account set version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    private OffsetDateTime now() {
        return moment(clock.instant());
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

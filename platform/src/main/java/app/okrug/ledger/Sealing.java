package app.okrug.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Links what has been written to the chain of the current school, in portions. Whoever writes in the journal
/// does not wait for it (docs/decisions/0102-the-chain-is-sealed-behind-the-writers.md).
@Component
class Sealing {

    private static final int PORTION = 1000;
    private static final int SALT = 16;

    /// Numbers are given before a transaction commits, so a smaller one may be seen later; never by so much.
    private static final long LATECOMERS = 10_000;

    private final JdbcTemplate sql;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final SecureRandom random = new SecureRandom();

    Sealing(JdbcTemplate sql, JsonMapper json, TransactionTemplate transactions, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record End(long position, byte[] hash, long settled) {}

    /// A link as the database is told it, all of a portion in one statement.
    private record Link(long position, long change, String salt, String personal, String digest, String hash) {}

    /// Seals one portion.
    ///
    /// @return how many lines were linked; fewer than a portion when nothing is left
    private int sealPortion() {
        var end = sql.queryForObject(
                "select position, hash, settled from ledger_head where id = 1 for update",
                (row, _) -> new End(row.getLong("position"), row.getBytes("hash"), row.getLong("settled")));
        var changes = unsealed(end);
        if (changes.isEmpty()) {
            return 0;
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var links = new ArrayList<Link>();
        var position = end.position();
        var hash = end.hash();
        for (var change : changes) {
            var salt = new byte[SALT];
            random.nextBytes(salt);
            var personal = change.personalDigest(salt);
            var digest = change.digest(personal);
            hash = PastChange.link(hash, ++position, digest);
            links.add(new Link(position, change.number(), hex(salt), hex(personal), hex(digest), hex(hash)));
        }
        sql.update("""
                insert into ledger_link (position, change, salt, personal, digest, hash, sealed_at)
                select position, change, decode(salt, 'hex'), decode(personal, 'hex'), decode(digest, 'hex'),
                       decode(hash, 'hex'), ?
                from jsonb_to_recordset(?::jsonb) as x
                    (position bigint, change bigint, salt text, personal text, digest text, hash text)
                """, now, json.writeValueAsString(links));
        sql.update(
                "update ledger_head set position = ?, hash = ?, settled = greatest(settled, ?) where id = 1",
                position,
                hash,
                changes.getLast().number() - LATECOMERS);
        return changes.size();
    }

    private List<PastChange> unsealed(End end) {
        return sql.query("select " + PastChange.COLUMNS + """
                        from journal_change c
                        where c.number > ? and not exists (select from ledger_link l where l.change = c.number)
                        order by c.number
                        limit ?
                        """, (row, _) -> PastChange.of(row), end.settled(), PORTION);
    }

    /// Seals all that waits.
    void seal() {
        int sealed;
        do {
            sealed = Objects.requireNonNull(transactions.execute(_ -> sealPortion()));
        } while (sealed == PORTION);
    }

    /// How far the chain has come; position 0 before the first link.
    @Transactional(readOnly = true)
    Head head() {
        return sql.queryForObject(
                "select position, hash from ledger_head where id = 1",
                (row, _) -> new Head(row.getLong("position"), hex(row.getBytes("hash")), clock.instant()));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

package app.okrug.ledger;

import app.okrug.ledger.Checked.Found;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Walks the chain of the current school from its first link and names the first that is not as it was sealed.
@Component
class LedgerCheck {

    private static final int PORTION = 2000;

    private final JdbcClient sql;
    private final Heads heads;
    private final Clock clock;

    LedgerCheck(JdbcClient sql, Heads heads, Clock clock) {
        this.sql = sql;
        this.heads = heads;
        this.clock = clock;
    }

    /// How far the walk has come.
    private record Walk(
            long position, byte[] hash, @Nullable Found fault) {}

    /// One picture of both tables, however long it takes.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Checked check() {
        var kept = heads.all();
        var forged = kept.stream().filter(one -> !one.genuine()).findFirst();
        var byPosition = new HashMap<Long, String>();
        kept.forEach(one -> byPosition.put(one.head().position(), one.head().hash()));
        var walk = new Walk(0, new byte[0], null);
        var before = -1L;
        while (walk.fault() == null && walk.position() != before) {
            before = walk.position();
            walk = on(walk, byPosition);
        }
        var fault = walk.fault() == null ? end(walk, kept) : walk.fault();
        if (fault == null && forged.isPresent()) {
            fault = new Found(Fault.FORGED_HEAD, forged.get().head().position(), null, null);
        }
        return new Checked(clock.instant(), walk.position(), waiting(), kept.size(), fault);
    }

    private Walk on(Walk from, Map<Long, String> heads) {
        ResultSetExtractor<Walk> follow = rows -> {
            var walk = from;
            while (walk.fault() == null && rows.next()) {
                walk = step(walk, rows, heads);
            }
            return walk;
        };
        return sql.sql("select l.position, l.change, l.salt, l.personal, l.digest, l.hash, " + PastChange.COLUMNS + """
                        from ledger_link l
                        left join journal_change c on c.number = l.change
                        where l.position > :position
                        order by l.position
                        limit :portion
                        """)
                .param("position", from.position())
                .param("portion", PORTION)
                .query(follow);
    }

    private static Walk step(Walk walk, ResultSet row, Map<Long, String> heads) throws SQLException {
        var position = walk.position() + 1;
        if (row.getLong("position") != position) {
            return new Walk(walk.position(), walk.hash(), new Found(Fault.DELETED, position, null, null));
        }
        var hash = row.getBytes("hash");
        var fault = fault(walk, position, row, hash);
        if (fault == null && heads.containsKey(position)) {
            var same = HexFormat.of().formatHex(hash).equals(heads.get(position));
            fault = same ? null : Fault.OTHER_HISTORY;
        }
        if (fault == null) {
            return new Walk(position, hash, null);
        }
        var lesson = row.getString("lesson");
        return new Walk(
                walk.position(),
                walk.hash(),
                new Found(fault, position, row.getLong("change"), lesson == null ? null : UUID.fromString(lesson)));
    }

    private static @Nullable Fault fault(Walk walk, long position, ResultSet row, byte[] hash) throws SQLException {
        if (row.getString("number") == null) {
            return Fault.DELETED;
        }
        var change = PastChange.of(row);
        var salt = row.getBytes("salt");
        var personal = row.getBytes("personal");
        var digest = row.getBytes("digest");
        // Without its salt a line has had its personal fields removed: what is left of it is still checked.
        if (salt != null && !Arrays.equals(change.personalDigest(salt), personal)
                || !Arrays.equals(change.digest(personal), digest)) {
            return Fault.CHANGED;
        }
        return Arrays.equals(PastChange.link(walk.hash(), position, digest), hash) ? null : Fault.OUT_OF_PLACE;
    }

    /// What lies behind the last link: nothing may.
    private @Nullable Found end(Walk walk, List<Heads.Kept> kept) {
        var told = sql.sql("select position from ledger_head where id = 1")
                .query(Long.class)
                .single();
        var farthest =
                kept.stream().mapToLong(one -> one.head().position()).max().orElse(0);
        return Math.max(told, farthest) > walk.position()
                ? new Found(Fault.CUT, walk.position() + 1, null, null)
                : null;
    }

    private long waiting() {
        return sql.sql("""
                        select count(*) from journal_change c
                        where c.number > (select settled from ledger_head where id = 1)
                          and not exists (select from ledger_link l where l.change = c.number)
                        """).query(Long.class).single();
    }
}

package app.okrug.acts;

import app.okrug.access.PersonId;
import app.okrug.regulation.ActWords;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Change.Permission;
import app.okrug.regulation.Parameter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of proposals.
@Repository
class RightsProposalRows {

    private final JdbcClient sql;

    RightsProposalRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// @throws RightsProposalWaits when one waits for the same place already
    void add(RightsProposal proposal) {
        var cell = proposal.wanted() instanceof Permission permission ? permission : null;
        var source = proposal.source();
        var added = sql.sql("""
                        insert into acts_proposal
                            (id, role_code, subject, state, scopes, value, before, paragraph, quote, seen, reason,
                             proposed_by, proposed_at)
                        values (:id, :role, :subject, :state, :scopes, cast(:value as jsonb), :before, :paragraph,
                                :quote, :seen, :reason, :by, :at)
                        on conflict (role_code, subject) where outcome = 'WAITING' do nothing
                        """)
                .param("id", proposal.id().value())
                .param("role", proposal.role() == null ? "" : proposal.role())
                .param("subject", proposal.subject())
                .param("state", cell == null ? "" : cell.state().name().toLowerCase(Locale.ROOT))
                .param("scopes", cell == null ? "" : cell.scopes())
                .param("value", cell == null ? parameter(proposal.subject()).write(proposal.wanted()) : null)
                .param("before", proposal.before())
                .param("paragraph", source == null ? null : source.paragraph())
                .param("quote", source == null ? null : source.quote())
                .param("seen", proposal.seen())
                .param("reason", proposal.reason())
                .param("by", proposal.by().value())
                .param("at", stored(proposal.at()))
                .update();
        if (added == 0) {
            throw new RightsProposalWaits(proposal.subject());
        }
    }

    /// Those that wait, the oldest first.
    List<RightsProposal> waiting() {
        return sql.sql("select * from acts_proposal where outcome = 'WAITING' order by proposed_at, id")
                .query((row, _) -> row(row))
                .list();
    }

    /// Those decided, the latest first.
    List<RightsProposal> decided(int most) {
        return sql.sql("""
                        select * from acts_proposal where outcome <> 'WAITING'
                        order by decided_at desc, id limit ?
                        """).param(most).query((row, _) -> row(row)).list();
    }

    Optional<RightsProposal> find(RightsProposalId id) {
        return sql.sql("select * from acts_proposal where id = ?")
                .param(id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    /// @return false when it was decided meanwhile
    boolean decide(RightsProposalId id, RightsProposalOutcome outcome, PersonId by, Instant at, String words) {
        return sql.sql("""
                        update acts_proposal set outcome = ?, decided_by = ?, decided_at = ?, words = ?
                        where id = ? and outcome = 'WAITING'
                        """)
                        .params(outcome.name(), by.value(), stored(at), words, id.value())
                        .update()
                == 1;
    }

    private static RightsProposal row(ResultSet row) throws SQLException {
        var role = row.getString("role_code");
        var subject = row.getString("subject");
        var paragraph = row.getString("paragraph");
        var quote = row.getString("quote");
        var decidedBy = row.getObject("decided_by", UUID.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new RightsProposal(
                new RightsProposalId(row.getObject("id", UUID.class)),
                role.isEmpty() ? null : role,
                subject,
                role.isEmpty()
                        ? parameter(subject).read(row.getString("value"))
                        : new Permission(
                                CellState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                                row.getString("scopes")),
                row.getString("before"),
                paragraph == null && quote == null ? null : new ActWords(paragraph, quote),
                row.getObject("seen", UUID.class),
                row.getString("reason"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                RightsProposalOutcome.valueOf(row.getString("outcome")),
                decidedBy == null ? null : new PersonId(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("words"));
    }

    private static Parameter<?> parameter(String code) {
        return Parameter.find(code).orElseThrow();
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

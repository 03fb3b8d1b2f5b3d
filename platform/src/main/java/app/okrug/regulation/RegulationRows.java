package app.okrug.regulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Writes the tables of this feature. Entries are only ever added: what held on a day can always be told.
@Component
class RegulationRows {

    private final JdbcTemplate sql;

    RegulationRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    boolean anyAct() {
        return Boolean.TRUE.equals(sql.queryForObject("select exists (select from regulation_act)", Boolean.class));
    }

    /// Holds back others who change the act until this transaction ends.
    void lock(UUID act) {
        sql.queryForList("select id from regulation_act where id = ? for update", act);
    }

    void add(Act act, Instant now) {
        sql.update(
                """
                insert into regulation_act
                    (id, preset, kind, title, number, dated, approved_by, effective_from, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                act.id(),
                act.preset(),
                act.kind(),
                act.title(),
                act.number(),
                act.dated(),
                act.approvedBy(),
                act.effectiveFrom(),
                stored(now));
    }

    void rename(Act act) {
        sql.update(
                "update regulation_act set kind = ?, title = ?, number = ?, dated = ?, approved_by = ? where id = ?",
                act.kind(),
                act.title(),
                act.number(),
                act.dated(),
                act.approvedBy(),
                act.id());
    }

    void addParagraphs(UUID act, List<Paragraph> paragraphs) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var position = 0; position < paragraphs.size(); position++) {
            var paragraph = paragraphs.get(position);
            rows.add(row(UUID.randomUUID(), act, position, paragraph.number(), paragraph.quote(), paragraph.chapter()));
        }
        sql.batchUpdate(
                "insert into regulation_paragraph (id, act, position, number, quote, chapter) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    void addEntries(List<Entry> entries) {
        sql.batchUpdate(
                """
                insert into regulation_parameter
                    (id, act, code, scope_kind, scope_value, setting, paragraph, quote, effective_from,
                     changed_by, reason, lifted)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """,
                entries.stream()
                        .map(entry -> row(
                                entry.id(),
                                entry.act(),
                                entry.code(),
                                entry.qualifier().kind().name().toLowerCase(Locale.ROOT),
                                entry.qualifier().value(),
                                Json.write(entry.value()),
                                entry.paragraph(),
                                entry.quote(),
                                stored(entry.since()),
                                entry.changedBy(),
                                entry.reason(),
                                entry.lifted()))
                        .toList());
    }

    /// Takes away what was planned for a place and has not begun: nothing has been judged by it yet.
    void dropPlanned(String code, Qualifier place, Instant now) {
        sql.update("""
                delete from regulation_parameter
                where code = ? and scope_kind = ? and scope_value = ? and effective_from > ?
                """, code, place.kind().name().toLowerCase(Locale.ROOT), place.value(), stored(now));
    }

    void addCells(List<CellEntry> cells) {
        sql.batchUpdate(
                """
                insert into regulation_cell
                    (id, act, role_code, right_code, state, scopes, paragraph, quote, effective_from,
                     changed_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                cells.stream()
                        .map(cell -> row(
                                cell.id(),
                                cell.act(),
                                cell.role(),
                                cell.right(),
                                cell.state().stored(),
                                cell.scopes(),
                                cell.paragraph(),
                                cell.quote(),
                                stored(cell.since()),
                                cell.changedBy(),
                                cell.reason()))
                        .toList());
    }

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return Arrays.copyOf(columns, columns.length);
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

package app.okrug.onboarding;

import app.okrug.onboarding.Standing.Obstacle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds what has been built on an import: entries of it that somebody has changed since, and entries made since that
/// refer to what it has made. Identities are unique throughout a school, so any column that holds one refers to it.
@Component
class Foundations {

    /// Records of what happened, and what is worked out from the rest, hold nothing fast: whoever looks at a
    /// class that came by mistake is recorded with it, and an alarm is raised of each new administrator.
    private static final Set<String> HOLDING_NOTHING =
            Set.of("audit_event", "access_decision", "vigilance_alarm", "onboarding_trace", Traces.WORKED_OUT);

    private final JdbcClient sql;
    private final TableShapes shapes;

    Foundations(JdbcClient sql, TableShapes shapes) {
        this.sql = sql;
        this.shapes = shapes;
    }

    Standing of(BatchId batch) {
        var all = shapes.read();
        var found = new TreeMap<String, Integer>();
        Traces.footprint(all).forEach(shape -> found.merge(shape.feature(), changed(batch, shape), Integer::sum));
        for (var shape : all.values()) {
            if (!HOLDING_NOTHING.contains(shape.name())) {
                found.merge(shape.feature(), referring(batch, shape), Integer::sum);
            }
        }
        var obstacles = found.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Obstacle(entry.getKey(), entry.getValue()))
                .toList();
        return new Standing(count(batch, "before is null"), count(batch, "before is not null"), obstacles);
    }

    /// Entries that are not as the import has left them: changed, gone, or there again.
    private int changed(BatchId batch, TableShape shape) {
        return sql.sql("""
                select count(*) from onboarding_trace r left join %s t on %s = r.row_key
                where r.batch = ? and r.table_name = ? and r.after_hash is distinct from md5(t::text)
                """.formatted(shape.name(), shape.key("t")))
                .params(batch.value(), shape.name())
                .query(Integer.class)
                .single();
    }

    private int referring(BatchId batch, TableShape shape) {
        if (shape.references().isEmpty() || shape.keys().isEmpty()) {
            return 0;
        }
        var columns = shape.references().stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        var refers = shape.references().stream()
                .map(column -> "t.%s in (select row_id from added)".formatted(column))
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
        // Most rows are the import's own; who is left is few, or the import is small.
        return sql.sql("""
                with added as materialized (
                    select row_id from onboarding_trace where batch = ? and before is null and row_id is not null),
                others as materialized (
                    select %2$s from %1$s t
                    where not exists (
                        select from onboarding_trace o
                        where o.batch = ? and o.table_name = ? and o.before is null and o.row_key = %3$s))
                select count(*) from others t where %4$s
                """.formatted(shape.name(), columns, shape.key("t"), refers))
                .params(batch.value(), batch.value(), shape.name())
                .query(Integer.class)
                .single();
    }

    private int count(BatchId batch, String which) {
        return sql.sql("select count(*) from onboarding_trace where batch = ? and " + which)
                .param(batch.value())
                .query(Integer.class)
                .single();
    }
}

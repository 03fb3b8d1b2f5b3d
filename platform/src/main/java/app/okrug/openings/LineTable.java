package app.okrug.openings;

import app.okrug.database.ControlPlane;
import app.okrug.language.Sentence;
import app.okrug.office.NewSchool;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The lines of lists: one school each, with its faults, its state and its result.
@Component
class LineTable {

    private final ControlPlane control;
    private final JsonMapper json;

    /// A line that is to be opened.
    ///
    /// @param begunAt when it was tried the last time; null when never
    record Waiting(
            int number,
            NewSchool school,
            LineState state,
            @Nullable Instant begunAt) {}

    LineTable(ControlPlane control, JsonMapper json) {
        this.control = control;
        this.json = json;
    }

    List<SchoolLine> lines(ListId list) {
        return control.sql()
                .sql("""
                        select number, code, name, preset, family_name, given_name, patronymic, phone, email, state,
                            faults, failure, school
                        from openings_line where list = ? order by number
                        """)
                .param(list.value())
                .query((row, _) -> new SchoolLine(
                        row.getInt("number"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("preset"),
                        joined(
                                " ",
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("patronymic")),
                        joined(", ", row.getString("phone"), row.getString("email")),
                        LineState.of(row.getString("state")),
                        json.readValue(row.getString("faults"), new TypeReference<List<LineFault>>() {}),
                        row.getString("failure") == null
                                ? null
                                : json.readValue(row.getString("failure"), Sentence.class),
                        row.getObject("school", UUID.class)))
                .list();
    }

    List<Waiting> waiting(ListId list) {
        return control.sql()
                .sql("""
                        select number, code, name, preset, time_zone, family_name, given_name, patronymic, line.state,
                            begun_at, draft
                        from openings_line line join openings_list on openings_list.id = list
                        where list = ? and line.state in ('waiting', 'opening', 'failed')
                        order by number
                        """)
                .param(list.value())
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var begun = row.getObject("begun_at", OffsetDateTime.class);
        var patronymic = row.getString("patronymic");
        return new Waiting(
                row.getInt("number"),
                new NewSchool(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("preset"),
                        ZoneId.of(row.getString("time_zone")),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        patronymic.isEmpty() ? null : patronymic,
                        row.getBoolean("draft")),
                LineState.of(row.getString("state")),
                begun == null ? null : begun.toInstant());
    }

    void begun(ListId list, int number, Instant now) {
        control.sql()
                .sql(
                        "update openings_line set state = 'opening', begun_at = ?, failure = null where list = ? and number = ?")
                .params(stamp(now), list.value(), number)
                .update();
    }

    void done(ListId list, int number, UUID school) {
        control.sql()
                .sql("update openings_line set state = 'done', school = ? where list = ? and number = ?")
                .params(school, list.value(), number)
                .update();
    }

    void failed(ListId list, int number, Sentence why) {
        control.sql()
                .sql("update openings_line set state = 'failed', failure = ? where list = ? and number = ?")
                .params(json.writeValueAsString(why), list.value(), number)
                .update();
    }

    private static String joined(String between, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static OffsetDateTime stamp(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

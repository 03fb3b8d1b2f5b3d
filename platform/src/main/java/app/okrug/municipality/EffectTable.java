package app.okrug.municipality;

import app.okrug.acts.Subject;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.SchoolId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a draft would do in each school, as the work that walked the schools has found it.
@Component
class EffectTable {

    private final ControlPlane control;

    EffectTable(ControlPlane control) {
        this.control = control;
    }

    void clear(TemplateId template) {
        control.sql()
                .sql("delete from municipality_effect where template = ?")
                .param(template.value())
                .update();
    }

    void add(TemplateId template, SchoolId school, List<SchoolEffect.Line> lines) {
        control.sql()
                .sql("""
                        insert into municipality_effect (template, school, subject, kind, before, after)
                        select ?, ?, line.subject, line.kind, line.before, line.after
                        from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
                            as line (subject, kind, before, after)
                        """)
                .params(
                        template.value(),
                        school.value(),
                        lines.stream().map(line -> line.subject().key()).toArray(String[]::new),
                        lines.stream().map(line -> line.kind().stored()).toArray(String[]::new),
                        lines.stream()
                                .map(line -> Rule.stored(line.subject(), line.before()))
                                .toArray(String[]::new),
                        lines.stream()
                                .map(line -> Rule.stored(line.subject(), line.after()))
                                .toArray(String[]::new))
                .update();
    }

    /// The schools that stand otherwise, by code.
    List<SchoolEffect> of(TemplateId template) {
        var names = new LinkedHashMap<UUID, String>();
        Map<UUID, List<SchoolEffect.Line>> lines = new LinkedHashMap<>();
        control.sql().sql("""
                        select effect.school, school.name, subject, kind, before, after
                        from municipality_effect effect join tenancy_school school on school.id = effect.school
                        where template = ?
                        order by school.code, subject
                        """).param(template.value()).query(row -> {
            var school = row.getObject("school", UUID.class);
            var subject = Subject.of(row.getString("subject"));
            names.put(school, row.getString("name"));
            lines.computeIfAbsent(school, _ -> new ArrayList<>())
                    .add(new SchoolEffect.Line(
                            subject,
                            SchoolEffect.Kind.of(row.getString("kind")),
                            Rule.value(subject, row.getString("before")),
                            Rule.value(subject, row.getString("after"))));
        });
        return lines.entrySet().stream()
                .map(one -> new SchoolEffect(
                        new SchoolId(one.getKey()), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }
}

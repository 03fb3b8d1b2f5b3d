package app.okrug.curriculum;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The stored individual curricula.
@Repository
class IndividualPlanTable {

    private static final String COLUMNS = """
            select p.id, p.pupil, p.school_class, p.starts_on, p.ends_on, p.document_number, p.document_day, p.note,
                   p.version, n.family_name, n.given_name, n.patronymic, k.name as class_name,
                   l.course, l.kind, l.hours,
                   exists (
                       select from people_class_membership m
                       where m.pupil = p.pupil and m.school_class = p.school_class and m.starts_on <= :day
                         and (m.ends_on is null or m.ends_on >= :day)) as lasts
            from curriculum_individual_plan p
            join people_person n on n.id = p.pupil
            join school_class k on k.id = p.school_class
            left join curriculum_individual_course l on l.plan = p.id
            """;
    private static final String ORDER = """
             order by k.parallel, k.name, n.family_name, n.given_name, p.pupil, p.starts_on, p.id, l.course
            """;

    private final JdbcClient sql;

    IndividualPlanTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of the classes of a year, by class and name.
    List<IndividualPlanLine> ofYear(YearId year, LocalDate day) {
        return lines(sql.sql(COLUMNS + "where k.year = :year" + ORDER)
                .param("year", year.value())
                .param("day", day));
    }

    /// Those of a pupil, the earliest first.
    List<IndividualPlanLine> ofPupil(PersonId pupil, LocalDate day) {
        return lines(sql.sql(COLUMNS + "where p.pupil = :pupil" + ORDER)
                .param("pupil", pupil.value())
                .param("day", day));
    }

    /// Others who write plans of this pupil wait until this transaction ends.
    void lock(PersonId pupil) {
        sql.sql("select person from people_pupil where person = :pupil for update")
                .param("pupil", pupil.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Whether another plan of the pupil holds on any day of this one.
    boolean overlaps(IndividualPlan plan) {
        return sql.sql("""
                        select exists (
                            select from curriculum_individual_plan
                            where pupil = :pupil and id <> :id
                              and starts_on <= coalesce(cast(:until as date), date 'infinity')
                              and (ends_on is null or ends_on >= :from))
                        """)
                .param("pupil", plan.pupil().value())
                .param("id", plan.id().value())
                .param("from", plan.startsOn())
                .param("until", plan.endsOn())
                .query(Boolean.class)
                .single();
    }

    void add(IndividualPlan plan) {
        with(plan, """
                insert into curriculum_individual_plan
                    (id, pupil, school_class, starts_on, ends_on, document_number, document_day, note)
                values (:id, :pupil, :class, :from, :until, :number, :day, :note)
                """)
                .param("pupil", plan.pupil().value())
                .param("class", plan.schoolClass().value())
                .update();
        fill(plan);
    }

    /// @return whether it was there as the writer has seen it
    boolean change(IndividualPlan plan) {
        var written = with(plan, """
                update curriculum_individual_plan
                set starts_on = :from, ends_on = :until, document_number = :number, document_day = :day, note = :note,
                    version = version + 1
                where id = :id and version = :version
                """).param("version", plan.version()).update();
        if (written == 1) {
            clear(plan.id());
            fill(plan);
        }
        return written == 1;
    }

    /// @return whether it was there as the writer has seen it
    boolean remove(IndividualPlanId plan, long version) {
        clear(plan);
        return sql.sql("delete from curriculum_individual_plan where id = :id and version = :version")
                        .param("id", plan.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec with(IndividualPlan plan, String statement) {
        return sql.sql(statement)
                .param("id", plan.id().value())
                .param("from", plan.startsOn())
                .param("until", plan.endsOn())
                .param("number", plan.documentNumber().strip())
                .param("day", plan.documentDay())
                .param("note", plan.note().strip());
    }

    private void clear(IndividualPlanId plan) {
        sql.sql("delete from curriculum_individual_course where plan = :plan")
                .param("plan", plan.value())
                .update();
    }

    /// Courses of another year are none of this class.
    private void fill(IndividualPlan plan) {
        sql.sql("""
                insert into curriculum_individual_course (plan, course, kind, hours)
                select :plan, c.id, given.kind, given.hours
                from unnest(:courses, :kinds, :hours) as given (course, kind, hours)
                join curriculum_course c on c.id = given.course
                join school_class k on k.id = :class and k.year = c.year
                """)
                .param("plan", plan.id().value())
                .param("class", plan.schoolClass().value())
                .param(
                        "courses",
                        Columns.uuids(plan.courses(), taking -> taking.course().value()))
                .param(
                        "kinds",
                        Columns.texts(plan.courses(), taking -> taking.kind().name()))
                .param("hours", Columns.decimals(plan.courses(), IndividualPlan.Taking::hours))
                .update();
    }

    /// One line for each plan; the rows of its courses follow one another.
    private static List<IndividualPlanLine> lines(StatementSpec select) {
        return select.query(rows -> {
            var lines = new ArrayList<IndividualPlanLine>();
            while (rows.next()) {
                var id = new IndividualPlanId(rows.getObject("id", UUID.class));
                var courses = new ArrayList<IndividualPlan.Taking>();
                if (!lines.isEmpty() && lines.getLast().plan().id().equals(id)) {
                    courses.addAll(lines.removeLast().plan().courses());
                }
                var taking = taking(rows);
                if (taking != null) {
                    courses.add(taking);
                }
                lines.add(line(rows, id, courses));
            }
            return lines;
        });
    }

    private static IndividualPlanLine line(ResultSet row, IndividualPlanId id, List<IndividualPlan.Taking> courses)
            throws SQLException {
        var pupil = new PersonId(row.getObject("pupil", UUID.class));
        return new IndividualPlanLine(
                new IndividualPlan(
                        id,
                        pupil,
                        new ClassId(row.getObject("school_class", UUID.class)),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("document_number"),
                        row.getObject("document_day", LocalDate.class),
                        row.getString("note"),
                        courses,
                        row.getLong("version")),
                new PersonName(
                        pupil, row.getString("family_name"), row.getString("given_name"), row.getString("patronymic")),
                row.getString("class_name"),
                row.getBoolean("lasts"));
    }

    private static IndividualPlan.@Nullable Taking taking(ResultSet row) throws SQLException {
        var course = row.getObject("course", UUID.class);
        return course == null
                ? null
                : new IndividualPlan.Taking(
                        new CourseId(course),
                        IndividualPlan.Kind.valueOf(row.getString("kind")),
                        row.getBigDecimal("hours"));
    }
}

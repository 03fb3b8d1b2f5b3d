package app.okrug.substitutions;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.RelationSource;
import app.okrug.access.Relations;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which single lessons somebody gives for a colleague (I13). A relation ends by itself so many days after
/// the lesson as the regulation says.
@Component
class SubstitutionRelations implements RelationSource {

    private final JdbcClient sql;
    private final Regulation regulation;

    SubstitutionRelations(JdbcClient sql, Regulation regulation) {
        this.sql = sql;
        this.regulation = regulation;
    }

    @Override
    public Relations of(PersonId person, Category category, LocalDate day) {
        if (category != Category.STAFF) {
            return Relations.NONE;
        }
        var days = regulation.current(Parameter.SUBSTITUTION_DAYS).value();
        return new Relations(
                Set.of(),
                Set.of(),
                Set.of(),
                sql.sql("""
                        select d.lesson
                        from substitutions_decision d
                        join timetable_lesson l on l.id = d.lesson
                        where d.substitute = :person and l.held_on >= :since
                        """)
                        .param("person", person.value())
                        .param("since", day.minusDays(days))
                        .query((row, _) -> row.getObject("lesson", UUID.class))
                        .set());
    }
}

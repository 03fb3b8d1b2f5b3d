package app.okrug.curriculum;

import app.okrug.access.Open;
import app.okrug.school.YearId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which groups cannot be taught at the same time because the same pupils are in both.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; no personal data")
public class GroupOverlaps {

    private final JdbcClient sql;

    GroupOverlaps(JdbcClient sql) {
        this.sql = sql;
    }

    /// The groups of a year that share pupils on a day or later; a class and each of its parts always do,
    /// whether or not their pupils are known yet.
    public SharedPupils ofYear(YearId year, LocalDate day) {
        var pairs = sql
                .sql("""
                with known as (
                    select g.id, g.school_class, g.name
                    from curriculum_group g
                    join school_class k on k.id = g.school_class
                    where k.year = :year),
                coming as (
                    select a.teaching_group, a.pupil
                    from curriculum_audience a
                    join known g on g.id = a.teaching_group
                    where a.ends_on is null or a.ends_on >= :day)
                select whole.id as one, part.id as other
                from known whole
                join known part on part.school_class = whole.school_class and part.name is not null
                where whole.name is null
                union
                select a.teaching_group, b.teaching_group
                from coming a
                join coming b on b.pupil = a.pupil and b.teaching_group <> a.teaching_group
                """)
                .param("year", year.value())
                .param("day", day)
                .query((row, _) -> new SharedPupils.Pair(
                        new GroupId(row.getObject("one", UUID.class)), new GroupId(row.getObject("other", UUID.class))))
                .stream()
                .collect(Collectors.toSet());
        return new SharedPupils(pairs);
    }
}

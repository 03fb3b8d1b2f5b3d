package app.okrug.bench.measured;

import app.okrug.journal.JournalChanged;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills a journal with very many marks. They are a load, not a record: written past the journal's rules, a set
/// of rows at once, since a million marks through them would take hours.
@Component("bench.Marks")
class Marks {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Marks(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /// Puts marks into empty cells of the current school, those of one course first and then the latest lessons
    /// last, each with its line of history.
    ///
    /// @return how many there was room for: a year has no more cells than pupils times lessons
    @Transactional
    int fill(int count, UUID first) {
        var last = sql.sql("select coalesce(max(number), 0) from journal_change")
                .query(Long.class)
                .single();
        var written = sql.sql("""
                insert into journal_cell (lesson, pupil, mark, version, changed_by, changed_at)
                select l.id, a.pupil, (2 + (l.number + extract(doy from l.held_on)::int) % 4)::text, 1,
                       a.pupil, l.held_on
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_course_audience a on a.course = c.id
                    and a.starts_on <= l.held_on and (a.ends_on is null or a.ends_on >= l.held_on)
                where not exists (select from journal_cell k where k.lesson = l.id and k.pupil = a.pupil)
                order by l.course <> :first, l.held_on, l.id
                limit :count
                on conflict (lesson, pupil) do nothing
                """).param("count", count).param("first", first).update();
        sql.sql("""
                insert into journal_change (lesson, pupil, operation, before, after, account, person, at)
                select c.lesson, c.pupil, gen_random_uuid(), '{}', jsonb_build_object('mark', c.mark), c.pupil, c.pupil,
                       c.changed_at
                from journal_cell c
                where c.changed_by = c.pupil and not exists (
                    select from journal_change h
                    where h.lesson = c.lesson and h.pupil = c.pupil and h.number <= :last)
                """).param("last", last).update();
        events.publishEvent(new JournalChanged(written));
        return written;
    }

    /// Whether the chain holds every line of the history.
    @Transactional(readOnly = true)
    boolean sealed() {
        return sql.sql("select position = (select count(*) from journal_change) from ledger_head where id = 1")
                .query(Boolean.class)
                .single();
    }
}

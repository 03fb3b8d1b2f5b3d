package app.okrug.curriculum;

import app.okrug.people.PupilsPlaced;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the members of subgroups as the register of pupils says. Who is in the class at all is not copied: the
/// members of a group count only while they are in its class.
@Component
class Groups {

    private final JdbcClient sql;

    Groups(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    @Order(Following.GROUPS)
    void pupilsPlaced(PupilsPlaced event) {
        follow(event.day());
    }

    /// Lets go whom the register has in another subgroup now, and takes in who is not there yet: from the beginning
    /// when the class was never divided for them, else from the day.
    void follow(LocalDate day) {
        sql.sql("""
                delete from curriculum_group_member m
                using curriculum_group g, people_pupil p
                where g.id = m.teaching_group and g.by_register and p.person = m.pupil
                  and m.ends_on is null and m.starts_on >= :day and p.subgroup is distinct from g.name
                """).param("day", day).update();
        sql.sql("""
                update curriculum_group_member m set ends_on = :day - 1
                from curriculum_group g, people_pupil p
                where g.id = m.teaching_group and g.by_register and p.person = m.pupil
                  and m.ends_on is null and m.starts_on < :day and p.subgroup is distinct from g.name
                """).param("day", day).update();
        sql.sql("""
                insert into curriculum_group_member (id, teaching_group, pupil, starts_on)
                select gen_random_uuid(), g.id, c.pupil,
                       case when exists (
                                select from curriculum_group_member b
                                join curriculum_group o on o.id = b.teaching_group
                                where b.pupil = c.pupil and o.school_class = g.school_class and o.by_register)
                            then :day
                            else c.starts_on end
                from curriculum_group g
                join people_class_membership c on c.school_class = g.school_class
                join people_pupil p on p.person = c.pupil and p.subgroup = g.name
                where g.by_register and (c.ends_on is null or c.ends_on >= :day)
                  and not exists (
                      select from curriculum_group_member m
                      where m.teaching_group = g.id and m.pupil = c.pupil and m.ends_on is null)
                """).param("day", day).update();
    }
}

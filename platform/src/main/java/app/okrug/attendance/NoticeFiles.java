package app.okrug.attendance;

import app.okrug.access.Access;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.files.FileDoor;
import app.okrug.files.UnknownFile;
import app.okrug.people.Pupils;
import app.okrug.school.SchoolClock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may read what a family has sent with a notice: staff who may see who is away, and the family itself.
@Component
class NoticeFiles implements FileDoor {

    private final Access access;
    private final JdbcClient sql;
    private final Pupils pupils;
    private final SchoolClock clock;

    NoticeFiles(Access access, JdbcClient sql, Pupils pupils, SchoolClock clock) {
        this.access = access;
        this.sql = sql;
        this.pupils = pupils;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Notices.FILES;
    }

    @Override
    public void requireReading(UUID subject) {
        var pupil = sql.sql("select pupil from attendance_notice where id = :id")
                .param("id", subject)
                .query((row, _) -> new PersonId(row.getObject("pupil", UUID.class)))
                .optional()
                .orElseThrow(UnknownFile::new);
        var schoolClass = pupils.classOf(pupil, clock.today())
                .map(line -> line.id().value())
                .orElse(null);
        var staff = access.actor().category() == Category.STAFF;
        access.require(staff ? Right.TURNOUT_VIEW : Right.DIARY_VIEW, Target.pupil(pupil.value(), schoolClass));
    }
}

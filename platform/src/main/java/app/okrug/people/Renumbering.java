package app.okrug.people;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What tells a person apart is written anew, after somebody has decided that a row of a list means that person.
@Service
@Transactional
public class Renumbering {

    private final Access access;
    private final JdbcClient sql;

    Renumbering(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// A pupil's personal file has another number now.
    public void pupil(PersonId person, String fileNumber) {
        access.require(Right.IMPORT_RUN, Target.school());
        sql.sql("update people_pupil set file_number = ?, version = version + 1 where person = ?")
                .params(fileNumber, person.value())
                .update();
    }

    /// A member of staff has another personnel number now.
    public void staff(PersonId person, String personnelNumber) {
        access.require(Right.IMPORT_RUN, Target.school());
        sql.sql("update people_staff_member set personnel_number = ?, version = version + 1 where person = ?")
                .params(personnelNumber, person.value())
                .update();
    }

    /// A guardian has another phone or SNILS now; what is null stays.
    public void guardian(PersonId person, @Nullable String snils, @Nullable String phone) {
        access.require(Right.IMPORT_RUN, Target.school());
        sql.sql("""
                update people_person
                set snils = coalesce(cast(:snils as text), snils), phone = coalesce(cast(:phone as text), phone),
                    version = version + 1
                where id = :person
                """)
                .param("snils", snils)
                .param("phone", phone)
                .param("person", person.value())
                .update();
    }
}

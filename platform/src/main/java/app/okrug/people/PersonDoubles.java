package app.okrug.people;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People who stand in the register twice, as far as one can tell: one name, and one birthday, telephone or
/// mail beside it; no two patronymics, birthdays or numbers of СНИЛС, of which each stands in a register
/// once. Of pupils the birthday alone tells.
@Service
@Transactional(readOnly = true)
@Open("the asking feature decides; two ids and what is alike")
public class PersonDoubles {

    private static final int MOST = 100;

    private final JdbcClient sql;

    PersonDoubles(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is alike beside the name.
    public enum Alike {
        BIRTH_DATE,
        PHONE,
        EMAIL
    }

    /// Two cards that may be one person's.
    public record Pair(PersonId one, PersonId other, Alike alike) {}

    /// Two cards that may be one pupil's. They are not made one: what stands in the journal is sealed with
    /// the card.
    ///
    /// @param oneClass null when the pupil stands in no class
    public record PupilPair(
            PersonName name,
            LocalDate birthDate,
            String oneFile,
            @Nullable String oneClass,
            String otherFile,
            @Nullable String otherClass) {}

    /// Pupils of today, by name, a hundred pairs at most.
    public List<PupilPair> pupils() {
        return sql.sql("""
                with present as (
                    select p.id, p.family_name, p.given_name, p.patronymic, p.birth_date, p.snils, u.file_number, k.name
                    from people_pupil u
                    join people_person p on p.id = u.person
                    left join people_class_membership m on m.pupil = u.person and m.ends_on is null
                    left join school_class k on k.id = m.school_class
                    where u.left_on is null)
                select a.id, a.family_name, a.given_name, coalesce(a.patronymic, b.patronymic) as patronymic,
                    a.birth_date, a.file_number as one_file, a.name as one_class, b.file_number as other_file,
                    b.name as other_class
                from present a
                join present b on b.family_name = a.family_name and b.given_name = a.given_name
                    and b.birth_date = a.birth_date and b.id > a.id
                where (a.patronymic = b.patronymic or a.patronymic is null or b.patronymic is null)
                  and (a.snils is null or b.snils is null)
                order by a.family_name, a.given_name, a.id, b.id
                limit :most
                """)
                .param("most", MOST)
                .query((row, number) -> new PupilPair(
                        PersonNames.name(row, number),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("one_file"),
                        row.getString("one_class"),
                        row.getString("other_file"),
                        row.getString("other_class")))
                .list();
    }

    /// Pairs of grown-ups by name, a hundred at most.
    public List<Pair> possible() {
        return sql.sql("""
                select a.id as one, b.id as other,
                    case when a.birth_date = b.birth_date then 'BIRTH_DATE'
                         when a.phone = b.phone then 'PHONE' else 'EMAIL' end as alike
                from people_person a
                join people_person b on b.family_name = a.family_name and b.given_name = a.given_name and b.id > a.id
                where (a.patronymic = b.patronymic or a.patronymic is null or b.patronymic is null)
                  and (a.snils is null or b.snils is null)
                  and (a.birth_date = b.birth_date
                       or (a.birth_date is null or b.birth_date is null)
                          and (a.phone = b.phone or lower(a.email) = lower(b.email)))
                  and not exists (select from people_pupil p where p.person = a.id)
                  and not exists (select from people_pupil p where p.person = b.id)
                order by a.family_name, a.given_name, a.id, b.id
                limit :most
                """)
                .param("most", MOST)
                .query((row, _) -> new Pair(
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)),
                        Alike.valueOf(row.getString("alike"))))
                .list();
    }
}

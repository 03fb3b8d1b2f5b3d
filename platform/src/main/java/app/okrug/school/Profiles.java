package app.okrug.school;

import static app.okrug.access.Right.SCHOOL_YEAR_EDIT;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The profiles of classes: what a class of the upper level is specialised in.
@Service
@Transactional
public class Profiles {

    private final Access access;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Profiles(Access access, JdbcClient sql, ApplicationEventPublisher events) {
        this.access = access;
        this.sql = sql;
        this.events = events;
    }

    /// The profiles of the classes of a year that have one, by class.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public Map<ClassId, String> ofYear(YearId year) {
        return sql.sql("""
                select id, profile from school_class where year = :year and profile <> '' order by profile, parallel, letter
                """).param("year", year.value()).query(rows -> {
            var found = new LinkedHashMap<ClassId, String>();
            while (rows.next()) {
                found.put(new ClassId(rows.getObject("id", UUID.class)), rows.getString("profile"));
            }
            return found;
        });
    }

    /// Gives classes of a year a profile.
    ///
    /// @param profile blank takes it from them
    public void set(YearId year, Collection<ClassId> classes, String profile) {
        access.require(SCHOOL_YEAR_EDIT, Target.school());

        var changed = sql.sql("""
                update school_class set profile = :profile, version = version + 1
                where year = :year and id = any(:classes) and profile <> :profile
                """)
                .param("profile", profile.strip())
                .param("year", year.value())
                .param("classes", Columns.uuids(classes, ClassId::value))
                .update();
        if (changed > 0) {
            events.publishEvent(new ProfileSet(year, changed, profile.strip()));
        }
    }
}

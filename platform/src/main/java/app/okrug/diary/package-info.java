/// The diary: what a pupil and the family read, put together from the week, the journal and the frame of the
/// school. Writes nothing but who has looked, which homework a pupil has ticked, and what a pupil hands in.
/// Never a word meant for the staff, never anything of another child.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "database",
            "language",
            "access",
            "regulation",
            "files",
            "identity",
            "school",
            "people",
            "curriculum",
            "timetable",
            "substitutions",
            "journal",
            "criteria",
            "results",
            "attendance",
            "homework"
        })
@NullMarked
package app.okrug.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Opening many schools from one table: reading and checking the list, opening its schools one by one, the result of
/// each. One that fails leaves the others alone; what was interrupted goes on. How a school is opened is said in
/// `office`.
@ApplicationModule(
        allowedDependencies = {
            "database",
            "tenancy",
            "language",
            "access",
            "identity",
            "jobs",
            "regulation",
            "onboarding :: workbook",
            "office"
        })
@NullMarked
package app.okrug.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

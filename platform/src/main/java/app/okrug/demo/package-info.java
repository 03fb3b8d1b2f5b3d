/// A municipality to look around in: three schools by three regulations, with invented people and a year that has been
/// lived through up to today: lessons, marks, absence and its reasons, substitutions, moves, terms that were closed.
/// Made by the product's own services, the same at every first start.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "time",
            "language",
            "access",
            "identity",
            "regulation",
            "acts",
            "school",
            "people",
            "curriculum",
            "timetable",
            "substitutions",
            "attendance",
            "closing",
            "journal",
            "remarks",
            "scales",
            "criteria",
            "exams",
            "checks",
            "files",
            "homework",
            "diary",
            "overview",
            "results",
            "office",
            "billing"
        })
@NullMarked
package app.okrug.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

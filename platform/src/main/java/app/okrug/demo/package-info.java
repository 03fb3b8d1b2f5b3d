/// A municipality to look around in: three schools by three regulations, with invented people and a quarter that has
/// been lived through. Made by the product's own services, the same at every first start.
@ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "time",
            "language",
            "access",
            "identity",
            "regulation",
            "school",
            "people",
            "curriculum",
            "timetable",
            "journal",
            "remarks",
            "files",
            "homework",
            "diary",
            "overview",
            "results",
            "office"
        })
@NullMarked
package app.okrug.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package app.okrug.tenancy;

import java.sql.SQLException;

/// The schema that the registry names for a school says that it belongs to another one.
class WrongSchema extends SQLException {

    WrongSchema(RegisteredSchool school) {
        super("The schema " + school.schema().name() + " does not belong to the school " + school.code());
    }
}

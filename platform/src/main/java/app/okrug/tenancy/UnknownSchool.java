package app.okrug.tenancy;

/// No school of that id or code is registered.
public class UnknownSchool extends IllegalArgumentException {

    UnknownSchool(String school) {
        super("No such school: " + school);
    }
}

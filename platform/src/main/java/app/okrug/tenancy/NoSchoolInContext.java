package app.okrug.tenancy;

/// Data of a school were asked for without saying of which one.
public class NoSchoolInContext extends IllegalStateException {

    public NoSchoolInContext() {
        super("No school is bound: work on a school's data must run inside CurrentSchool");
    }
}

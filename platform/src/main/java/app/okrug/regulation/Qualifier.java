package app.okrug.regulation;

/// For whom a value is set apart from the school's: one class, one parallel, one person …
///
/// @param value which one, as an id or a number
public record Qualifier(Kind kind, String value) {

    /// From the weakest to the strongest: when several values fit, that of the later kind holds.
    public enum Kind {
        SCHOOL,
        LEVEL,
        PARALLEL,
        CLASS,
        SUBJECT,
        /// One subject in one year of study.
        STUDY,
        ROLE,
        PERSON
    }

    /// The whole school.
    public static final Qualifier SCHOOL = new Qualifier(Kind.SCHOOL, "");

    /// One level of education.
    public static Qualifier level(Level level) {
        return new Qualifier(Kind.LEVEL, level.name());
    }

    /// One year of study.
    public static Qualifier parallel(int parallel) {
        return new Qualifier(Kind.PARALLEL, Integer.toString(parallel));
    }

    /// One class of one year.
    ///
    /// @param schoolClass its id
    public static Qualifier schoolClass(String schoolClass) {
        return new Qualifier(Kind.CLASS, schoolClass);
    }

    /// Those who hold a role.
    ///
    /// @param role its code
    public static Qualifier role(String role) {
        return new Qualifier(Kind.ROLE, role);
    }

    /// One person.
    ///
    /// @param person the id
    public static Qualifier person(String person) {
        return new Qualifier(Kind.PERSON, person);
    }

    /// One subject in one year of study.
    ///
    /// @param subject its id
    public static Qualifier study(int parallel, String subject) {
        return new Qualifier(Kind.STUDY, parallel + "/" + subject);
    }

    /// One subject.
    ///
    /// @param subject its id
    public static Qualifier subject(String subject) {
        return new Qualifier(Kind.SUBJECT, subject);
    }
}

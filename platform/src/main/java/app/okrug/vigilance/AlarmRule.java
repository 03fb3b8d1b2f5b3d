package app.okrug.vigilance;

import java.util.Locale;

/// What is worth an alarm (security.md S-14). How much of it is, the school's act says.
public enum AlarmRule {
    /// Many marks changed by one account within minutes, while it gives no lesson.
    MANY_CHANGES,
    /// Marks or absences written at night.
    NIGHT_CHANGES,
    /// Marks changed many days after their lesson.
    LATE_CHANGES,
    /// Data taken out of the school again and again within a day.
    MASS_EXPORT,
    /// Somebody has become administrator.
    NEW_ADMINISTRATOR,
    /// Somebody of the staff has signed in from a country that is new for the account.
    NEW_COUNTRY;

    /// Whether it is about cells of the journal, which can be taken back.
    public boolean ofJournal() {
        return switch (this) {
            case MANY_CHANGES, NIGHT_CHANGES, LATE_CHANGES -> true;
            case MASS_EXPORT, NEW_ADMINISTRATOR, NEW_COUNTRY -> false;
        };
    }

    /// As texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

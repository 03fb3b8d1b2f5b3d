package app.okrug.attendance;

import app.okrug.people.PersonName;
import app.okrug.school.ClassId;

/// A pupil who misses more without a good reason than the act lets pass, read only.
///
/// @param week the week's lessons, and those missed
/// @param month the month's lessons, and those missed
/// @param days of the month that count as missed as a whole
public record OftenAway(PersonName pupil, ClassId schoolClass, String className, Share week, Share month, int days) {

    /// Lessons missed without a good reason, of all lessons of a time.
    public record Share(int missed, int lessons) {

        /// In whole percent.
        public int percent() {
            return lessons == 0 ? 0 : missed * 100 / lessons;
        }

        /// Whether it comes up to a number of percent.
        boolean reaches(int percent) {
            return lessons > 0 && missed * 100 >= percent * lessons;
        }
    }
}

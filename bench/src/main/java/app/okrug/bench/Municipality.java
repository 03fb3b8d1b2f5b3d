package app.okrug.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What has been made to be measured on.
///
/// @param openings milliseconds that each opening of a school took: schema, act, administrator, account
/// @param schemas milliseconds that a school's schema alone took, of a few made for that
/// @param bytesPerSchool what a school that has just been opened takes on disk
/// @param first the school where people work
public record Municipality(List<Double> openings, List<Double> schemas, long bytesPerSchool, FilledSchool first) {

    /// A school in the middle of its year.
    ///
    /// @param marks how many marks stand in its journal
    /// @param teachers logins of those who keep the journal
    /// @param guardians logins of those who read diaries
    /// @param children the addresses of their children's diaries, in the same order
    /// @param password of all of them
    /// @param pages what is opened and written on, one of each of the first `teachers`
    public record FilledSchool(
            int marks,
            List<String> teachers,
            List<String> guardians,
            List<String> children,
            String password,
            List<Page> pages) {

        /// The page of the first teacher.
        public Page page() {
            return pages.getFirst();
        }
    }

    /// A page of the journal.
    ///
    /// @param day the last one on which its lesson has been held
    /// @param lessons by day
    /// @param roster the pupils
    public record Page(UUID course, UUID term, LocalDate day, List<UUID> lessons, List<UUID> roster) {}
}

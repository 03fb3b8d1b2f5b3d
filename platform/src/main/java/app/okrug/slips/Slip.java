package app.okrug.slips;

import java.time.LocalDate;

/// What stands on one slip.
///
/// @param school where it lets in
/// @param name whose it is
/// @param whose what the person is: the class, the child, the job
/// @param until the last day on which the code works
record Slip(String school, String name, String whose, String login, String code, LocalDate until) {

    /// The code stays out of logs.
    @Override
    public String toString() {
        return "Slip[" + login + "]";
    }
}

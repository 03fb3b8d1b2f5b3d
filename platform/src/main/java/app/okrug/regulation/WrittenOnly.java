package app.okrug.regulation;

import java.util.Set;

/// What an act regulates and the system does nothing about: people do it. It is kept because acts say it, can be
/// printed and compared, and bears a sentence that tells why nothing is enforced (`regulation.written.CODE`).
final class WrittenOnly {

    static final Set<Parameter<?>> PARAMETERS = Set.of(
            Parameter.WORK_FREQUENCY,
            Parameter.CONTROL_FREQUENCY,
            Parameter.ATTENDANCE_CHECK,
            Parameter.PERSONAL_DATA_CHECK,
            Parameter.BLOCKS_IN_USE,
            Parameter.RESULTS_WITHIN,
            Parameter.PAPER_EXTRACT,
            Parameter.DELIVERY_BY_APPLICATION,
            Parameter.FAMILY_REPORTS_CHANGES,
            Parameter.LOGINS_GENERATED,
            Parameter.OWN_LOGIN_ONLY,
            Parameter.AVAILABILITY,
            Parameter.JOURNAL_RETENTION_YEARS,
            Parameter.SUMMARY_RETENTION_YEARS,
            Parameter.YEAR_END_PRINT);

    private WrittenOnly() {}
}

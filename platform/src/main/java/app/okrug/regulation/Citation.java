package app.okrug.regulation;

import java.time.format.DateTimeFormatter;

/// How an act is named where it is cited: title, then number and date when it has them.
final class Citation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Citation() {}

    static String of(Act act) {
        var cited = new StringBuilder(act.title());
        if (act.dated() != null) {
            cited.append(" от ").append(DAY.format(act.dated()));
        }
        if (act.number() != null) {
            cited.append(" № ").append(act.number());
        }
        return cited.toString();
    }
}

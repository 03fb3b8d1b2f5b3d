package app.okrug.overview;

import java.util.List;

/// What was counted in one school.
record Counted(List<DaySums> days, int pupils, int readers) {

    Counted {
        days = List.copyOf(days);
    }
}

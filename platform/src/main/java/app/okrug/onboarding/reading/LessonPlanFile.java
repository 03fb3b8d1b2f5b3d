package app.okrug.onboarding.reading;

import app.okrug.curriculum.PlannedLessonRow;
import java.util.List;

/// A lesson plan (КТП): of which subject and parallel, and its lines.
public record LessonPlanFile(String file, String subject, int parallel, List<Placed<PlannedLessonRow>> lines) {

    public LessonPlanFile {
        lines = List.copyOf(lines);
    }
}

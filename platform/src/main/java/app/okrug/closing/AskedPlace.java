package app.okrug.closing;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.school.TermId;
import app.okrug.timetable.LessonId;
import org.jspecify.annotations.Nullable;

/// What somebody asks to have opened: a page, a lesson of it, or a single cell.
///
/// @param lesson null for the whole page
/// @param pupil whose cell; null for all of the lesson or the page
public record AskedPlace(
        CourseId course,
        TermId term,
        @Nullable LessonId lesson,
        @Nullable PersonId pupil) {}

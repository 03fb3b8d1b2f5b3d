package app.okrug.diary;

import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import org.jspecify.annotations.Nullable;

/// Whose diary it is.
///
/// @param classId null for a pupil who is in no class today
/// @param className null without a class
/// @param parallel year of study; null without a class
/// @param year the academic year of the class; null without a class
public record DiaryPupil(
        PersonName name,
        @Nullable ClassId classId,
        @Nullable String className,
        @Nullable Integer parallel,
        @Nullable YearId year) {}

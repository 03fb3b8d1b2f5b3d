package app.okrug.people;

import app.okrug.school.ClassId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the book of movement.
///
/// @param id null for what a list has brought about: nothing is kept of it but the dates
/// @param day the first day of the new place; the last day in the school for who leaves
/// @param fromClass the name of the class before; null for who was in none
/// @param toClass the name of the class after; null for who leaves
/// @param toClassId its id; null where it has no name
/// @param takenBack whether it was a mistake and counts no longer
/// @param last whether it is the pupil's latest move, so that it can be taken back
/// @param version to be given back with a change
public record MoveLine(
        @Nullable MoveId id,
        PersonName pupil,
        String fileNumber,
        PupilMoved.Kind kind,
        LocalDate day,
        @Nullable String fromClass,
        @Nullable String toClass,
        @Nullable ClassId toClassId,
        @Nullable String fromSubgroup,
        @Nullable String toSubgroup,
        Order order,
        boolean takenBack,
        boolean last,
        long version) {}

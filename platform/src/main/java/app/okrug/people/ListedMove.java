package app.okrug.people;

import app.okrug.access.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A move of a pupil by a list: into another class of the year, or out of the school.
///
/// @param name family and given name
/// @param kind `TRANSFERRED` or `LEFT`
/// @param fromClass the class as the register has it
/// @param toClass null for who leaves
/// @param subgroup in which part of the new class; null for none
/// @param day the first day in the new class; the last day in the school for who leaves
public record ListedMove(
        PersonId pupil,
        String name,
        String fileNumber,
        PupilMoved.Kind kind,
        String fromClass,
        @Nullable String toClass,
        @Nullable String subgroup,
        LocalDate day,
        Order order) {}

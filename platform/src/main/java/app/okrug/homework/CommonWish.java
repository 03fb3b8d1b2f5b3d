package app.okrug.homework;

import org.jspecify.annotations.Nullable;

/// What a teacher says about the homework of a course beside its words.
///
/// @param minutes how long it takes; null when nothing is said
/// @param handIn whether work is handed in through the diary
/// @param version as the teacher has seen it; 0 when nothing had been said yet
public record CommonWish(@Nullable Integer minutes, boolean handIn, long version) {}

package app.okrug.regulation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The local act by which a school keeps its journal.
///
/// @param preset the code of the preset it began from, `001`
/// @param kind what sort of act it is, in the school's words: «Регламент», «Порядок», «Приказ»
/// @param number the number of the order; null when the act has none
/// @param dated the day of the order; null when the act bears none
/// @param approvedBy how it was approved; null when the act does not say
/// @param effectiveFrom the first day it holds
public record Act(
        UUID id,
        String preset,
        String kind,
        String title,
        @Nullable String number,
        @Nullable LocalDate dated,
        @Nullable String approvedBy,
        LocalDate effectiveFrom) {}

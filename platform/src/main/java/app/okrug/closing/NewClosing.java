package app.okrug.closing;

import app.okrug.school.TermId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A closing as it is entered.
///
/// @param term the term to be closed; null for the whole current year
/// @param postingFrom the first day on which results may be put, as the order has it; null when it does not say
/// @param postingUntil the last such day, after which it closes by itself; null to close at once
/// @param orderNumber of the order behind it; empty without one
/// @param orderDate of the order; null without one
/// @param note what else should be known; may be empty
public record NewClosing(
        @Nullable TermId term,
        Whom whom,
        @Nullable LocalDate postingFrom,
        @Nullable LocalDate postingUntil,
        String orderNumber,
        @Nullable LocalDate orderDate,
        String note) {}

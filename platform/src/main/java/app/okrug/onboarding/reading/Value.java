package app.okrug.onboarding.reading;

import app.okrug.onboarding.workbook.Cell;

/// How a cell that is not blank is understood.
@FunctionalInterface
interface Value<T> {

    /// @throws Unfit when it cannot be
    T read(Cell cell) throws Unfit;
}

package app.okrug.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What stood in a cell, as the history keeps it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellContent(
        String value, @Nullable String comment, @Nullable String staffComment) {}

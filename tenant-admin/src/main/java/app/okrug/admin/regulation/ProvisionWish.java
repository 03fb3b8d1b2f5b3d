package app.okrug.admin.regulation;

import app.okrug.acts.Subject;
import org.jspecify.annotations.Nullable;

/// What somebody wants the next version of the act to provide.
///
/// @param value of the parameter, or a permission for a cell
/// @param paragraph null when none is to be named
/// @param words those of the paragraph that say so; empty for all of them
record ProvisionWish(
        Subject subject, Object value, @Nullable String paragraph, String words) {}

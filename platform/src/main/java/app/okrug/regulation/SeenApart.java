package app.okrug.regulation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place for which a parameter is to be set apart.
///
/// @param seen the latest entry of the place that the changer had before his eyes; null when there was none
public record SeenApart(Qualifier place, @Nullable UUID seen) {}

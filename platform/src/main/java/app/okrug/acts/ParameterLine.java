package app.okrug.acts;

import app.okrug.regulation.Parameter;
import app.okrug.regulation.Ruling;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One parameter as a screen shows it. How it is entered, [Parameter#editor()] tells.
///
/// @param value what holds now
/// @param text the same in words
/// @param usual the platform's default in words
/// @param editable false when it follows from the matrix or the municipality has locked it
/// @param contradicts whether it lays a duty on a role to which the matrix does not give the right for it
/// @param paragraph the paragraph that sets it; null when the act does not speak
/// @param act the act that sets it; null when the default holds
/// @param ruling what the municipality has ruled on it; null when nothing
/// @param ruled the same in words; empty when nothing
/// @param unenforced why the system does nothing about it; null when it does
/// @param apart where it is set apart, by place
/// @param seen to be given back with a change; null when the default holds
public record ParameterLine(
        Parameter<?> parameter,
        String topic,
        String name,
        Object value,
        String text,
        String usual,
        boolean editable,
        boolean contradicts,
        @Nullable String paragraph,
        @Nullable String quote,
        @Nullable String act,
        @Nullable Ruling ruling,
        String ruled,
        @Nullable String unenforced,
        List<ApartLine> apart,
        @Nullable UUID seen) {

    public ParameterLine {
        apart = List.copyOf(apart);
    }

    /// Whether it can be set apart for some place.
    public boolean divisible() {
        return editable && !parameter.apart().isEmpty();
    }

    /// Whether the municipality recommends something that the school has otherwise.
    public boolean offered() {
        return ruling != null
                && ruling.mode() == Ruling.Mode.DEFAULT
                && !ruling.value().equals(value);
    }
}

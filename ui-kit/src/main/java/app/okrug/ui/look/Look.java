package app.okrug.ui.look;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How one reader wants the pages: kept in a cookie of the device, since it is about eyes and light, not about a
/// person.
public record Look(Theme theme, Contrast contrast, TextSize text) {

    /// As the device says.
    public static final Look OF_THE_DEVICE = new Look(Theme.AUTO, Contrast.AUTO, TextSize.NORMAL);

    /// Light or dark.
    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    /// How strongly text and lines stand out.
    public enum Contrast {
        AUTO,
        NORMAL,
        MORE
    }

    /// How large everything is.
    public enum TextSize {
        NORMAL,
        LARGE,
        HUGE
    }

    /// Reads what [#written()] wrote; anything else is [#OF_THE_DEVICE], since a reader may send whatever they like.
    public static Look read(@Nullable String written) {
        var parts = written == null ? new String[0] : written.split("\\.", -1);
        if (parts.length != 3) {
            return OF_THE_DEVICE;
        }
        return new Look(
                named(Theme.values(), parts[0], Theme.AUTO),
                named(Contrast.values(), parts[1], Contrast.AUTO),
                named(TextSize.values(), parts[2], TextSize.NORMAL));
    }

    /// The look as one short word, `dark.auto.large`.
    public String written() {
        return attribute(theme) + "." + attribute(contrast) + "." + attribute(text);
    }

    public Look with(Theme other) {
        return new Look(other, contrast, text);
    }

    public Look with(Contrast other) {
        return new Look(theme, other, text);
    }

    public Look with(TextSize other) {
        return new Look(theme, contrast, other);
    }

    /// The value as `okrug.css` names it.
    static String attribute(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> attribute(value).equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}

package app.okrug.school;

import java.util.List;

/// A part of a long list.
///
/// @param lines the lines of the part that was asked for
/// @param total how many lines the whole list has
public record Found<L>(List<L> lines, int total) {

    public Found {
        lines = List.copyOf(lines);
    }
}

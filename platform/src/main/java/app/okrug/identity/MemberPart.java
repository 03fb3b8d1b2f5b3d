package app.okrug.identity;

import java.util.List;

/// A part of the members of a school.
///
/// @param total how many were found in all
public record MemberPart(List<MemberLine> lines, int total) {

    public MemberPart {
        lines = List.copyOf(lines);
    }
}

package app.okrug.diary;

import java.util.List;

/// The children of an account, in all its schools.
///
/// @param children school by school, the youngest class first
/// @param unavailable schools whose diaries cannot be read now, by name
public record FamilyChildren(List<FamilyChild> children, List<String> unavailable) {

    public FamilyChildren {
        children = List.copyOf(children);
        unavailable = List.copyOf(unavailable);
    }
}

package app.okrug.diary;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.identity.MembershipId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A child whose diary the account reads, small enough to be held by a session.
///
/// @param membership through which it is read: its rights, and no other's, count in this school
/// @param address names child and school in addresses of pages; see [DiaryAddress]
/// @param givenName «Варвара»
/// @param fullName «Лукина Варвара»
/// @param initials one or two letters that tell the child from brothers and sisters
/// @param className null for a child who is in no class
/// @param school what the school is called
/// @param zone the clock of the school: its days and moments are told by it
/// @param colour which of the colours of children, counted from 0
/// @param readBy what the reader is to the child
public record FamilyChild(
        MembershipId membership,
        PersonId person,
        String address,
        String givenName,
        String fullName,
        String initials,
        @Nullable String className,
        String school,
        ZoneId zone,
        int colour,
        Category readBy) {

    /// Whether the reader is of the family, and not of the school.
    public boolean ofFamily() {
        return readBy != Category.STAFF;
    }

    FamilyChild withColour(int number) {
        return new FamilyChild(
                membership, person, address, givenName, fullName, initials, className, school, zone, number, readBy);
    }
}

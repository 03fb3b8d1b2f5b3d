package app.okrug.users;

import app.okrug.identity.MemberLine;
import java.util.List;

/// A user of the school in a list.
///
/// @param name as the register has it; the account's own where the register knows nobody
/// @param ties what the person is in the school today: the class, the children, the jobs
public record UserLine(MemberLine member, String name, List<String> ties) {

    public UserLine {
        ties = List.copyOf(ties);
    }
}

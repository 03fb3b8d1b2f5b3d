package app.okrug.demo;

import app.okrug.access.Actor;
import app.okrug.tenancy.SchoolId;
import java.util.Arrays;
import java.util.List;

/// A school that has been brought in.
///
/// @param administrator who brought it in and may look at its lists
/// @param teachers those who keep the journal, in the order of their posts
record Brought(SchoolId school, Actor administrator, List<Actor> teachers) {

    private static final List<Post> TEACHING =
            Arrays.stream(Post.values()).filter(Post::teaches).toList();

    Brought {
        teachers = List.copyOf(teachers);
    }

    /// The holder of a teaching post.
    Actor teacher(Post post) {
        return teachers.get(TEACHING.indexOf(post));
    }
}

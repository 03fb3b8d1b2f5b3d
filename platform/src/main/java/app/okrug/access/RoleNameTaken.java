package app.okrug.access;

/// Another role of the school is called so already.
public class RoleNameTaken extends RuntimeException {

    RoleNameTaken(String name) {
        super("A role of the school is called " + name + " already");
    }
}

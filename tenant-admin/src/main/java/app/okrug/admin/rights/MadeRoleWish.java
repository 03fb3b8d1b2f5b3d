package app.okrug.admin.rights;

import app.okrug.access.Role;

/// What a role of the school's own is to be called.
///
/// @param base the role that it is made from
record MadeRoleWish(Role base, String name, String nameInEnglish, String reason) {}

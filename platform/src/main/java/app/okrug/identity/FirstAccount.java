package app.okrug.identity;

import app.okrug.access.PersonId;
import app.okrug.access.UserId;
import app.okrug.tenancy.SchoolId;

/// The account with which a school has begun: its administrator's.
///
/// @param activated whether there is a password
/// @param coded whether a code is on its way that still works
public record FirstAccount(
        SchoolId school,
        PersonId person,
        UserId account,
        String login,
        String displayName,
        boolean activated,
        boolean coded) {}

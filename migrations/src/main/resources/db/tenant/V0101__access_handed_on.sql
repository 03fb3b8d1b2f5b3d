-- Who has handed a role or a right on to a colleague for a time (I15); null when it was given by an administrator.
alter table access_assignment add column handed_by uuid null;
alter table access_personal_grant add column handed_by uuid null;
create index access_assignment_by_giver on access_assignment (handed_by);
create index access_personal_grant_by_giver on access_personal_grant (handed_by);

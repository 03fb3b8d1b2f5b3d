-- A role held for a time on behalf of somebody else: acting director, deputy during a leave.
alter table access_assignment add column acting_for uuid null;

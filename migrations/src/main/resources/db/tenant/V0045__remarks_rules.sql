-- Remarks that no person wrote: a rule of the act found their cause, and takes them back when it is gone.
alter table remarks_remark alter column author drop not null;
alter table remarks_remark add column rule text null;
alter table remarks_remark add column cause text null;
alter table remarks_remark add column closed_by_rule boolean not null default false;
alter table remarks_remark add constraint remarks_remark_rule_has_cause check ((rule is null) = (cause is null));
alter table remarks_remark add constraint remarks_remark_somebody check (author is not null or rule is not null);
alter table remarks_remark add constraint remarks_remark_cause_once unique (rule, cause);
alter table remarks_step alter column person drop not null;

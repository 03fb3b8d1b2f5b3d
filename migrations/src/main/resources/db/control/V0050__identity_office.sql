-- The office ends its operators with a reason that stays readable, and makes accounts of two schools one: such a merge belongs to no school.
alter table identity_operator
    add column ended_by     uuid null,
    add column ended_reason text not null default '';

alter table identity_merge alter column school_id drop not null;

create index identity_merge_by_office on identity_merge (merged_at) where school_id is null;

-- The life of a school with the deployment: where it stands and why, and every step with its author (screens.md M-06).
alter table tenancy_school drop constraint tenancy_school_state_known;
alter table tenancy_school add constraint tenancy_school_state_known check
    (state in ('draft', 'creating', 'active', 'read_only', 'suspended', 'closing', 'archived', 'failed'));

-- The office's words to the people of the school, shown while the school is not in daily use.
alter table tenancy_school add column state_reason text not null default '';

-- From where a migration failed: healing leads back there, and no suspended school wakes up by it.
alter table tenancy_school add column failed_from text null;

create table tenancy_school_step (
    id         uuid        primary key,
    school     uuid        not null,
    from_state text        not null,
    to_state   text        not null,
    reason     text        not null,
    account    uuid        null,
    at         timestamptz not null,
    constraint tenancy_school_step_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create index tenancy_school_step_by_school on tenancy_school_step (school, at);

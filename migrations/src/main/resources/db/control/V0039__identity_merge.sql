-- Two accounts of one person made one: which stayed, which was closed and points there, what moved, so that it can be taken back for a day.
create table identity_merge (
    id          uuid        primary key,
    school_id   uuid        not null references tenancy_school (id) on delete cascade,
    kept        uuid        not null references identity_account (id),
    given       uuid        not null references identity_account (id),
    memberships uuid[]      not null,
    reason      text        not null,
    merged_by   uuid        not null,
    merged_at   timestamptz not null,
    undone_by   uuid        null,
    undone_at   timestamptz null,
    constraint identity_merge_of_two check (kept <> given)
);

create index identity_merge_by_school on identity_merge (school_id, merged_at);
create index identity_merge_by_kept on identity_merge (kept);
create index identity_merge_by_given on identity_merge (given);

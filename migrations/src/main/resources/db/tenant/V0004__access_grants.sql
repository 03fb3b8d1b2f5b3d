-- Which role a person holds in the school, and what a single person may in addition or may not (002 III ¶3, ¶5).
create table access_assignment (
    id          uuid        primary key,
    person      uuid        not null,
    role_code   text        not null,
    starts_on   date        not null,
    ends_on     date        null,
    assigned_by uuid        null,
    reason      text        not null default '',
    created_at  timestamptz not null,
    version     bigint      not null default 0
);

create index access_assignment_by_person on access_assignment (person);

create table access_personal_grant (
    id          uuid        primary key,
    person      uuid        not null,
    right_code  text        not null,
    state       text        not null,
    scopes      text        not null default '',
    starts_on   date        not null,
    ends_on     date        null,
    granted_by  uuid        null,
    reason      text        not null,
    created_at  timestamptz not null,
    version     bigint      not null default 0,
    constraint access_personal_grant_state_known check (state in ('allow', 'forbid'))
);

create index access_personal_grant_by_person on access_personal_grant (person);

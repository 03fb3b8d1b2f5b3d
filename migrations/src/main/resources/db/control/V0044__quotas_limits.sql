-- How much of the deployment each school may use (screens.md M-08): what is usual, what the office has set for one school,
-- and how much is used. Storage is what a school has counted of itself, calls are counted by the hour.
create table quotas_usual (
    id         smallint primary key,
    storage    bigint   not null,
    jobs       bigint   not null,
    calls_hour bigint   not null,
    calls_day  bigint   not null,
    version    bigint   not null default 0,
    constraint quotas_usual_single check (id = 1)
);

insert into quotas_usual (id, storage, jobs, calls_hour, calls_day) values (1, 20480, 3, 5000, 50000);

create table quotas_limit (
    school     uuid        primary key,
    storage    bigint      null,
    jobs       bigint      null,
    calls_hour bigint      null,
    calls_day  bigint      null,
    reason     text        not null,
    set_at     timestamptz not null,
    version    bigint      not null default 0,
    constraint quotas_limit_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create table quotas_storage (
    school     uuid        primary key,
    claimed_at timestamptz not null,
    counted_at timestamptz null,
    bytes      bigint      not null default 0,
    constraint quotas_storage_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create table quotas_calls (
    school  uuid        not null,
    hour    timestamptz not null,
    calls   bigint      not null,
    refused bigint      not null,
    constraint quotas_calls_pkey primary key (school, hour),
    constraint quotas_calls_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

create index quotas_calls_by_hour on quotas_calls (hour);

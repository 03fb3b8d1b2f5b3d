-- Archives of whole schools: exports for a school's administrator, the nightly copies, what a leaving school takes along.
-- The files lie in a folder of the deployment. A line outlives its school: of a deleted one the last archive is kept.
create table archive_archive (
    id             uuid        primary key,
    school         uuid        not null,
    code           text        not null,
    school_name    text        not null,
    kind           text        not null,
    taken_at       timestamptz not null,
    keep_until     timestamptz null,
    schema_version text        not null,
    line_count     bigint      not null,
    file_count     integer     not null,
    size           bigint      not null,
    sha256         text        not null,
    account        uuid        null,
    constraint archive_archive_kind_known check (kind in ('export', 'copy', 'farewell'))
);

create index archive_archive_by_school on archive_archive (school, taken_at);
create index archive_archive_by_end on archive_archive (keep_until);

-- How the nightly copy of each school went: who is taking it now, the last that succeeded, the last that failed.
create table archive_nightly (
    school       uuid        primary key,
    claimed_at   timestamptz not null,
    succeeded_at timestamptz null,
    failed_at    timestamptz null,
    failure      text        not null default '',
    constraint archive_nightly_school_known foreign key (school) references tenancy_school (id) on delete cascade
);

-- Long work with its progress: creating a school, an import. A page may be left and come back to it.
create table jobs_job (
    id          uuid        primary key,
    school      uuid        null references tenancy_school (id),
    kind        text        not null,
    state       text        not null,
    done        integer     not null default 0,
    total       integer     not null default 0,
    step        text        not null default '',
    outcome     jsonb       null,
    failure     text        null,
    started_by  uuid        null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    constraint jobs_job_state_known check (state in ('waiting', 'running', 'done', 'failed'))
);

create index jobs_job_by_school on jobs_job (school, created_at);

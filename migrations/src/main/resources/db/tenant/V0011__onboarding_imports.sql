-- Imports: the files of one go while they are checked, and what came of those that were applied. The content of a file
-- goes as soon as it is applied, given up, or a day old.
create table onboarding_batch (
    id         uuid        primary key,
    state      text        not null,
    job        uuid        null,
    preview    jsonb       null,
    judgements jsonb       not null default '{}',
    created_by uuid        not null,
    created_at timestamptz not null,
    constraint onboarding_batch_state_known check (state in ('checking', 'checked', 'applied', 'given_up'))
);

create index onboarding_batch_by_time on onboarding_batch (created_at);

create table onboarding_upload (
    id        uuid     primary key,
    batch     uuid     not null references onboarding_batch (id),
    place     smallint not null,
    file_name text     not null,
    content   bytea    null,
    constraint onboarding_upload_once unique (batch, place)
);

create table onboarding_import (
    id         uuid        primary key,
    batch      uuid        not null references onboarding_batch (id),
    file_name  text        not null,
    file_hash  text        not null,
    kind       text        not null,
    rows_read  integer     not null,
    added      integer     not null,
    changed    integer     not null,
    same       integer     not null,
    applied_by uuid        not null,
    applied_at timestamptz not null
);

create index onboarding_import_by_time on onboarding_import (applied_at);
create index onboarding_import_by_hash on onboarding_import (file_hash);

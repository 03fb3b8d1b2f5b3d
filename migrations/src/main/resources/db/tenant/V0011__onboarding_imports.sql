-- Imports that were carried out or tried: which file, by whom, with what result. Files themselves are not kept.
create table onboarding_import (
    id         uuid        primary key,
    job        uuid        not null,
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

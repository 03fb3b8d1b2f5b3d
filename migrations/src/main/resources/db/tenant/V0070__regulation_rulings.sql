-- What the municipality has ruled for all its schools, as it holds in this one: a lock stands over what the school's own
-- act sets, a default is offered to it. Kept with its time, for a past lesson is judged by what held on its day.
create table regulation_ruling (
    id        uuid        primary key,
    role_code text        not null default '',
    code      text        not null,
    mode      text        not null,
    setting   jsonb       null,
    state     text        null,
    scopes    text        not null default '',
    document  text        not null,
    reason    text        not null,
    since     timestamptz not null,
    until     timestamptz null,
    constraint regulation_ruling_mode_known check (mode in ('default', 'lock')),
    constraint regulation_ruling_state_known check (state in ('inherit', 'allow', 'forbid')),
    constraint regulation_ruling_of_one check ((role_code = '') = (state is null)),
    constraint regulation_ruling_value check ((role_code = '') = (setting is not null))
);

create unique index regulation_ruling_one_open on regulation_ruling (role_code, code) where until is null;

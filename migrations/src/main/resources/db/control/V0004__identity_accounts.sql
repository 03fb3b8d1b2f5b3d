-- One account per person across the municipality; what the person is in each school is a membership.
create table identity_account (
    id                   uuid        primary key,
    login                text        not null constraint identity_account_login_unique unique,
    login_stem           text        not null,
    display_name         text        not null,
    password_hash        text        null,
    activation_hash      text        null,
    activation_until     timestamptz null,
    locale               text        not null default 'ru',
    theme                text        not null default 'auto',
    blocked_at           timestamptz null,
    credentials_changed  timestamptz not null,
    last_signed_in_at    timestamptz null,
    created_at           timestamptz not null,
    version              bigint      not null default 0
);

-- A login is a stem and a number: the next free number of a stem is found here.
create index identity_account_by_login_stem on identity_account (login_stem);

create table identity_membership (
    id         uuid        primary key,
    account_id uuid        not null references identity_account (id),
    school_id  uuid        not null references tenancy_school (id),
    person_id  uuid        not null,
    kind       text        not null,
    ended_at   timestamptz null,
    created_at timestamptz not null,
    constraint identity_membership_kind_known check (kind in ('staff', 'pupil', 'guardian')),
    constraint identity_membership_once unique (school_id, person_id, kind)
);

create index identity_membership_by_account on identity_membership (account_id);

create table identity_operator (
    account_id uuid        primary key references identity_account (id),
    ended_at   timestamptz null,
    created_at timestamptz not null
);

-- Keys that sign tokens; shared by all nodes. The private part is encrypted by the key of the deployment.
create table identity_signing_key (
    id          text        primary key,
    public_jwk  text        not null,
    private_jwk text        not null,
    created_at  timestamptz not null
);

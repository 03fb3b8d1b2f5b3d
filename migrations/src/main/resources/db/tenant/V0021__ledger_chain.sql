-- The chain over the history of the journal: each link's hash takes in the one before it, so that nothing can be
-- changed, lost or put elsewhere unnoticed (security.md U-02, U-04). A link keeps a salted digest of the personal
-- fields: when those are removed after their term, the salt goes with them and the chain stays whole.
create table ledger_link (
    position  bigint      primary key,
    change    bigint      not null constraint ledger_link_change_once unique,
    salt      bytea       null,
    personal  bytea       not null,
    digest    bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null
);

revoke update, delete, truncate on ledger_link from current_user;

create table ledger_head (
    id       smallint primary key,
    position bigint   not null,
    hash     bytea    not null,
    settled  bigint   not null,
    constraint ledger_head_single check (id = 1)
);

insert into ledger_head (id, position, hash, settled) values (1, 0, '\x', 0);

-- The canary: whose schema this is. Compared when a connection is leased by path, and after a restore.
create table tenancy_identity (
    school uuid primary key
);

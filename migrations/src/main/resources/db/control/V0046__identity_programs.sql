-- A program's rights are scopes of its tokens: many of them do not fit into what the tables of the authorization server
-- began with.
alter table oauth2_registered_client alter column scopes type text;
alter table oauth2_authorization alter column authorized_scopes type text;
alter table oauth2_authorization alter column access_token_scopes type text;

-- A school that is deleted for good takes its programs along.
alter table identity_api_client drop constraint identity_api_client_school_id_fkey;
alter table identity_api_client add constraint identity_api_client_school_known
    foreign key (school_id) references tenancy_school (id) on delete cascade;

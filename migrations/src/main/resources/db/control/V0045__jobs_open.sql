-- How much work of a school is under way is asked before each piece of it begins, and of all schools by the office.
create index jobs_job_open on jobs_job (school, state) where state in ('waiting', 'running');

-- Run once, when the database's volume is new: one role owns the tables, another one plays in them.
do $$
begin
    execute format('create role pokero_owner login password %L', trim(e' \n' from pg_read_file('/run/secrets/db_owner_password')));
    execute format('create role pokero_app login password %L', trim(e' \n' from pg_read_file('/run/secrets/db_password')));
end $$;

alter database pokero owner to pokero_owner;

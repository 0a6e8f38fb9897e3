-- Which nodes the room has, so that they find each other. JGroups' JDBC_PING writes and reads it.
create table jgroupsping (
    own_addr     varchar(200) not null,
    cluster_name varchar(200) not null,
    ping_data    bytea,
    primary key (own_addr, cluster_name)
);
grant select, insert, delete on jgroupsping to ${app_role};

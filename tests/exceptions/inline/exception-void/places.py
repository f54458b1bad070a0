import boto3

rds = boto3.client("rds")

# tagout: allow(rds-delete) moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it stands too far from what rds-delete finds (line 7); put it on that line, or above it with nothing but comments between
print("something else first")
rds.delete_db_instance(DBInstanceIdentifier="a")

# tagout: allow(table-drop) the table is empty, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: nothing here is found by table-drop; take it out
print("no table is dropped here")

# Only a comparison with the base finds these, and only once.
# tagout: allow(resource-destroyed) moved to another state, until 2999-12-31

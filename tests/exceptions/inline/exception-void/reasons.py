import boto3

rds = boto3.client("rds")

# One that counts says nothing.
# tagout: allow(rds-delete) the replica is rebuilt every night, until 2999-12-31
rds.delete_db_instance(DBInstanceIdentifier="replica")

# tagout: allow(rds-delete), until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no reason; write `tagout: allow(rule-id) reason, until YYYY-MM-DD`
rds.delete_db_instance(DBInstanceIdentifier="a")

# tagout: allow(rds-delete) moved by hand
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no end; add `, until YYYY-MM-DD`, the last day it holds (UTC)
rds.delete_db_instance(DBInstanceIdentifier="b")

# tagout: allow(rds-delete) moved by hand, until 2999-13-01
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `2999-13-01` is no day; write the last day it holds (UTC) as YYYY-MM-DD
rds.delete_db_instance(DBInstanceIdentifier="c")

# tagout: allow(rds-delete) moved by hand, until the move is over
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `the` is no day; write the last day it holds (UTC) as YYYY-MM-DD
rds.delete_db_instance(DBInstanceIdentifier="d")

# tagout: allow(rds-delete) moved by hand, until YYYY-MM-DD
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `YYYY-MM-DD` is no day; write the last day it holds (UTC) as YYYY-MM-DD
rds.delete_db_instance(DBInstanceIdentifier="e")

# tagout: allow(rds-delet) moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: there is no rule `rds-delet`; did you mean `rds-delete`?
rds.delete_db_instance(DBInstanceIdentifier="f")

# tagout: allow(rds-delete, tree-delete) moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `rds-delete, tree-delete` is not one rule; write one comment for each
rds.delete_db_instance(DBInstanceIdentifier="g")

# tagout: allow() moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it names no rule; write `tagout: allow(rule-id) reason, until YYYY-MM-DD`
rds.delete_db_instance(DBInstanceIdentifier="h")

# tagout: allow rds-delete moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: the rule has to stand in brackets: `tagout: allow(rds-delete) …`
rds.delete_db_instance(DBInstanceIdentifier="i")

# tagout: allow(rds-delete) moved by hand, until 2001-02-03
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: the exception for rds-delete ended on 2001-02-03: agree on a new date, or take it out [exception-expired]
rds.delete_db_instance(DBInstanceIdentifier="j")

rds.delete_db_instance(DBInstanceIdentifier="k")  # tagout: allow(rds-delete) moved by hand, until 2999-12-31.
rds.delete_db_instance(DBInstanceIdentifier="l")  # tagout:allow(rds-delete) moved by hand
#                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: it has no end; add `, until YYYY-MM-DD`, the last day it holds (UTC)

# tagout: allow(*) moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `*` is not one rule; write one comment for each
rds.delete_db_instance(DBInstanceIdentifier="o")

# tagout: allow(rds-*) moved by hand, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `rds-*` is not one rule; write one comment for each
rds.delete_db_instance(DBInstanceIdentifier="p")

# tagout: allow(rds-delete) for the reason that it moved, until 2999-12-31
rds.delete_db_instance(DBInstanceIdentifier="q")

# tagout: allow(rds-delete) reason, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `reason` only holds the place of a reason; write why this may stay
rds.delete_db_instance(DBInstanceIdentifier="r")

# tagout: allow(rds-delete) tbd, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `tbd` only holds the place of a reason; write why this may stay
rds.delete_db_instance(DBInstanceIdentifier="s")

# tagout: allow(rds-delete) <why>, until 2999-12-31
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: this exception does not count: `<why>` only holds the place of a reason; write why this may stay
rds.delete_db_instance(DBInstanceIdentifier="t")

# tagout: allow(rds-delete) todo list of the old team, until 2999-12-31
rds.delete_db_instance(DBInstanceIdentifier="u")

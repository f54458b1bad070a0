import alembic
import alembic.op

def clean(client, things):
    client.drop_constraint("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: drops the constraint "one": what it kept out comes in
    alembic.op.drop_constraint("one")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: drops the constraint "one": what it kept out comes in
    client.list("one")

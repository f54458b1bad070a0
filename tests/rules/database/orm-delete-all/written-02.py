import sqlalchemy as sa
def clear(conn, orders):
    conn.execute(sa.delete(orders))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

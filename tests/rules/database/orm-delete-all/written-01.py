from sqlalchemy import delete
from app.models import Order
def clear(session):
    stmt = delete(Order)
    session.execute(stmt)
#   ^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

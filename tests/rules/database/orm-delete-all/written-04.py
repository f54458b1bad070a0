from sqlalchemy.orm import Session
def f(session: Session):
    session.query(Order).delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

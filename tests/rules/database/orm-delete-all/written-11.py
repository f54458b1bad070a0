from sqlmodel import Session, delete
def f(session: Session):
    session.exec(delete(Hero))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

from sqlalchemy import update
def f(session):
    session.execute(update(User).values(active=False))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model

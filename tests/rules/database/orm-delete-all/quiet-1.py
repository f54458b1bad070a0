from sqlalchemy import delete
def clear(session, cutoff):
    session.execute(delete(Order).where(Order.created < cutoff))

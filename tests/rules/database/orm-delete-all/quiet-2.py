from sqlalchemy import delete
def clear(session, cutoff):
    stmt = delete(Order)
    stmt = stmt.where(Order.created < cutoff)
    session.execute(stmt)

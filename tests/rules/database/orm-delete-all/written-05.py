from app import db
from app.models import Order
def f():
    db.session.query(Order).delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
    db.session.commit()

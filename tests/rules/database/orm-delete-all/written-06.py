from app.models import Order
Order.query.delete()
#^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

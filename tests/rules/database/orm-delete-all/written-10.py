from peewee import Model
from app.models import Order
Order.delete().execute()
#^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

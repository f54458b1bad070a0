from app.models import Order
Order.objects.all().delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model

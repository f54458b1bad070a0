from app.models import Order
qs = Order.objects.all()
qs.delete()
#^^^^^^^^^^ high: deletes every row of a model

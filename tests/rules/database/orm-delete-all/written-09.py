from app.models import Order
Order.objects.update(status="void")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: changes every row of a model

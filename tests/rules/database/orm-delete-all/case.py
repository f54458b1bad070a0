from shop.models import Order

Order.objects.all().delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
Order.objects.filter(age__gt=3).delete()
Order.objects.delete()
#^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
Order.objects.all().raw_delete("default")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
session.query(Order).delete()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes every row of a model
session.query(Order).filter(Order.id == 3).delete()

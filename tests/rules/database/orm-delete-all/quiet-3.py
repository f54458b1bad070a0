from app.models import Order
Order.objects.filter(done=True).delete()
Order.objects.filter(done=True).update(x=1)

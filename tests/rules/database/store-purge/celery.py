from celery import Celery

app = Celery("shop")
app.control.purge()
#^^^^^^^^^^^^^^^^^^ critical: deletes every waiting message of the queues
app.control.discard_all()
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every waiting message of the queues
app.control.ping()

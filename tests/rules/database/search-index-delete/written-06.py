import pika
ch = pika.BlockingConnection(p).channel()
ch.queue_purge(queue="orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "orders"

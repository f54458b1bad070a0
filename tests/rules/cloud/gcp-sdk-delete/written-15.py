from google.cloud import pubsub_v1
pubsub_v1.PublisherClient().delete_topic(request={"topic": t})
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes something from Google Cloud

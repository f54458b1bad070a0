from google.cloud import firestore
db = firestore.Client()
db.recursive_delete(db.collection("orders"))
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes what is named at run time from Google Cloud

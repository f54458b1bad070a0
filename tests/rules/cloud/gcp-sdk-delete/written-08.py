from google.cloud import spanner
spanner.Client().instance("shop").database("orders").drop()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "shop" from Google Cloud

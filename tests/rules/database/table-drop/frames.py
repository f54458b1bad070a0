import pandas as pd
import pandas_gbq
import polars as pl

frame.to_sql("customers", engine, if_exists="replace", index=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the table "customers" and writes it anew from a frame
frame.to_sql("customers", engine, if_exists="append", index=False)
frame.to_gbq("mart.customers", if_exists="replace")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the table "mart.customers" and writes it anew from a frame
frame.to_gbq("mart.customers", if_exists="fail")
frame.write_database("customers", uri, if_table_exists="replace")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: drops the table "customers" and writes it anew from a frame
frame.write_database("customers", uri, if_table_exists="append")
orders.write.mode("overwrite").saveAsTable("mart.orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
orders.write.format("delta").mode("overwrite").saveAsTable("mart.orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
writer = orders.write.mode("overwrite")
writer.saveAsTable("mart.orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
orders.write.mode("overwrite").option("x", 1).insertInto("mart.orders")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
orders.write.insertInto("mart.orders", overwrite=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
orders.write.mode("append").saveAsTable("mart.orders")
orders.write.insertInto("mart.orders")
orders.writeTo("mart.orders").createOrReplace()
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: writes over the table "mart.orders"
orders.writeTo("mart.orders").append()

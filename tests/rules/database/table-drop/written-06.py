def f(spark):
    spark.sql("DROP TABLE shop.orders")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "shop.orders" with its rows

from delta.tables import DeltaTable

target = DeltaTable.forName(spark, "silver.transactions")
target.delete()
#^^^^^^^^^^^^^^ critical: deletes every row of what is named at run time
target.delete("day < '2020-01-01'")

import pandas as pd
pd.read_sql("DELETE FROM orders", engine)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every row of "orders"

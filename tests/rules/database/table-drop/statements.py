STATEMENTS = ["DROP TABLE orders", "SELECT 1"]
QUERIES = {"reset": "DROP TABLE orders", "count": "SELECT count(*) FROM orders"}


class Store:
    def _run(self, statement, *values):
        self.cursor.execute(statement, values)

    def reset(self):
        self._run("DROP TABLE orders")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
        self._run("SELECT 1")


for statement in STATEMENTS:
    cursor.execute(statement)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
cursor.execute(QUERIES["reset"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the table "orders" with its rows
cursor.execute(QUERIES["count"])

import psycopg2

connection = psycopg2.connect("dbname=postgres")
cursor = connection.cursor()
cursor.execute("DROP DATABASE billing")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: drops the database "billing"
cursor.execute("SELECT datname FROM pg_database WHERE datname = 'drop database'")

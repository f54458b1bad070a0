GRANT ALL PRIVILEGES ON ALL TABLES IN DATABASE lake TO ROLE PUBLIC;
--^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives everybody rights in the database
GRANT SELECT ON ALL TABLES IN DATABASE lake TO ROLE analyst;

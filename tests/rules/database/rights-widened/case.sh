psql -c "GRANT ALL ON orders TO PUBLIC"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives everybody rights in the database
psql -c "GRANT SELECT ON orders TO report WITH GRANT OPTION"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: lets whoever gets the right give it to others
psql -c "GRANT SELECT ON orders TO report"

psql -c "COPY x TO PROGRAM 'rm -rf /srv/data'"
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: runs a program on the machine of the database
pg_resetwal shop
#^^^^^^^^^^^^^^^ high: throws away what the database had written but not yet stored

# look-alikes
pg_resetwal -n /var/lib/postgresql/16/main
psql -c "COPY orders TO STDOUT"

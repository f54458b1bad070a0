import pulumi

make("one", backup_retention=0)
#           ^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
make("one", backup_retention_period=0)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^ high: keeps no automatic backups of the database declared here
make("one", name="two")

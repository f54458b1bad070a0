import pulumi

make("one", publicly_accessible=True)
#           ^^^^^^^^^^^^^^^^^^^^^^^^ critical: makes the database declared here reachable from the internet
make("one", public_network_access=True)
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: gives what is declared here an address on the internet
make("one", name="two")

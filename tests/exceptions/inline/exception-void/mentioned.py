"""How to except something:

tagout: allow(rds-delete) reason, until 2001-02-03
tagout: allow(no-such-rule) reason
"""
import boto3

HELP = "# tagout: allow(rds-delete) without an end"
# Write `tagout: allow(rds-delete) reason` above the line.
# tagout: allow(rule-id) reason, until YYYY-MM-DD
# tagout: allow(<rule>) reason
# tagout: allow({rule}) reason
# tagout: allow(RULE) reason, until DATE
# tagout: allow(...) is how an exception begins
# tagout: allow is a word in a comment; so is allow(rds-delete).
# tagout: allows what a comment says
# tagout finds this; allow(rds-delete) is for exceptions.
# The old one said tagout: allow(rds-delet) and nobody noticed.
print(HELP, boto3)

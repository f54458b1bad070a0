import sendgrid

def clean(client, things):
    client.suppression().bounces().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.suppression().unsubscribes().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.templates()._().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.whitelabel().domains()._().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.asm().groups()._().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.suppression().spam_reports().delete()
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes a template, domain or suppression list of the mail provider
    client.list("one")

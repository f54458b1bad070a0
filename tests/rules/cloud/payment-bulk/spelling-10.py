import django
import django.core.mail

def clean(client, things):
    for one in things:
        django.core.mail.send_mail()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        django.core.mail.send_mass_mail()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.sendmail()
#       ^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.send_message()
#       ^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.messages().create()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.chat_postMessage()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.client().mail().send().post()
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.send_email()
#       ^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.publish_sms()
#       ^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
        client.list("one")

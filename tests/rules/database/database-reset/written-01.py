from django.core.management import call_command
call_command("flush", interactive=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it

import sqlalchemy_utils
from alembic import command
from django.core.management import call_command

call_command("flush", "--noinput")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
call_command("migrate")
command.downgrade(config, "base")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
command.downgrade(config, "-1")
sqlalchemy_utils.drop_database("postgresql:///shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "postgresql:///shop" [search-index-delete]
sqlalchemy_utils.create_database("postgresql:///shop")
helper.drop_database("postgresql:///shop")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "postgresql:///shop" [search-index-delete]

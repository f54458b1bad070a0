celery -A billing.celery purge -f
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
celery -A billing.celery amqp queue.purge invoices
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
rq empty high low
#^^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
flask rq empty
#^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
dramatiq-flush
#^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
huey flush
#^^^^^^^^^ high: deletes the tasks that wait for a worker
php artisan queue:clear redis
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
bundle exec rake jobs:clear
#           ^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
bin/rails resque:clear
#^^^^^^^^^^^^^^^^^^^^^ high: deletes the tasks that wait for a worker
celery -A billing.celery worker --loglevel=INFO
celery -A billing.celery inspect active
rq info
php artisan queue:work
rake jobs:work

postgres -c fsync=off -c work_mem=64MB
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: gives up the promise that what was written survives a crash
postgresql -c synchronous_commit=off
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: gives up the promise that what was written survives a crash
postgres -c fsync=on

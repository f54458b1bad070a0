import os
import shutil
import tempfile


def after(path):
    shutil.rmtree(path)
#   ^^^^^^^^^^^^^^^^^^^ medium: deletes the folder that is named at run time and everything below
    with tempfile.TemporaryDirectory() as scratch:
        shutil.rmtree(os.path.join(scratch, "cache"))

"""No test, so that a parameter called so is any path."""
import shutil


def clean(tmp_path):
    shutil.rmtree(tmp_path)
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    print("rmtree")

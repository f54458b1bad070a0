import shutil
from shutil import rmtree
import tempfile


def clean(path):
    shutil.rmtree(path)
#   ^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    shutil.rmtree("/srv/data")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    rmtree("data", ignore_errors=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "data" and everything below
    shutil.rmtree("build")
    shutil.copytree("data", "copy")
    print("shutil.rmtree(path)")


def rmtree_later(tree):
    tree.rmtree_count += 1


def scratch(given, tmp_path_factory):
    folder = tempfile.mkdtemp(prefix="report-")
    shutil.rmtree(folder, ignore_errors=True)
    pages = tmp_path_factory.mktemp("pages")
    shutil.rmtree(str(pages))
    other = tempfile.mkdtemp()
    if given:
        other = given
    shutil.rmtree(other)
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    shutil.rmtree(given or tempfile.mkdtemp())
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    home = find_home()
    build = given
    shutil.rmtree(build)
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    shutil.rmtree(home)
#   ^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


from shutil import rmtree as rt

wipe = shutil.rmtree


def renamed(path):
    rt("/srv/data")
#   ^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    wipe(path)
#   ^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    later = rt
    later(path)
#   ^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


def bound_anew(path):
    gone = shutil.rmtree
    gone(path)
#   ^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
    gone = print
    gone(path)
    rt = print
    rt("/srv/data")


def own(rt, path):
    rt(path)
    wipe = logging.info
    wipe(path)


import os
from pathlib import Path


def by_path(root):
    shutil.rmtree("build/lib")
    shutil.rmtree(".pytest_cache")
    shutil.rmtree(Path(__file__).parent / "build")
    shutil.rmtree(os.path.join(root, "dist"))
    shutil.rmtree(root / "data")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "…/data" and everything below
    shutil.rmtree(Path("/srv") / "data")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/srv/data" and everything below
    shutil.rmtree(os.path.join("build", "..", "data"))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "build/../data" and everything below
    shutil.rmtree("/build")
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "/build" and everything below
    for folder in ["build", "dist"]:
        shutil.rmtree(folder)
    for folder in ["build", "data"]:
        shutil.rmtree(folder)
#       ^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "data" and everything below
    for folder in root:
        shutil.rmtree(folder)
#       ^^^^^^^^^^^^^^^^^^^^^ critical: deletes the folder that is named at run time and everything below

"""Folders that are made in another place than where they go."""
import os
import shutil
import tempfile

from ansible.module_utils.common.text.converters import to_bytes


def first_nothing(given):
    folder = None
    try:
        folder = tempfile.mkdtemp()
        print(folder)
    finally:
        shutil.rmtree(folder)
    other = None
    if given:
        other = given
    shutil.rmtree(other)
#   ^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


def a_default(folder=None):
    if folder is None:
        folder = tempfile.mkdtemp()
    shutil.rmtree(folder)
#   ^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


def converted(given):
    path = tempfile.mkdtemp(dir=given)
    path_bytes = to_bytes(path, errors="surrogate_or_strict")
    shutil.rmtree(path_bytes)
    shutil.rmtree(to_bytes(given))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


def unpacked(archive):
    folder = tempfile.mkdtemp()
    shutil.unpack_archive(archive, folder)
    return os.path.realpath(folder)


def either(archive):
    if archive.startswith("/"):
        return archive
    return tempfile.mkdtemp()


def through_functions(archive):
    folder = unpacked(archive)
    shutil.rmtree(folder)
    folder_or_archive = either(archive)
    shutil.rmtree(folder_or_archive)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below


class Runner:
    def __init__(self, given):
        self.folder = ""
        self.root = ""
        self.kept = given

    def _clone(self):
        clone = tempfile.mkdtemp()
        return clone

    def run(self, root):
        self.folder = tempfile.mkdtemp()
        self.root = root

    def clean(self):
        shutil.rmtree(self.folder)
        shutil.rmtree(self._clone())
        shutil.rmtree(self.root)
#       ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below
        shutil.rmtree(self.kept)
#       ^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder that is named at run time and everything below

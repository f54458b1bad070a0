import subprocess


def run(command):
    print(command)
    subprocess.run(command, shell=True, check=True)


class Host:
    def _rm(self, *arguments):
        subprocess.check_call(["rm", *arguments])

    def clean(self):
        self._rm("-rf", "/srv/data")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
        self._rm("-f", "/srv/data/lock")


def main():
    run("rm -rf /srv/data")
#   ^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    run("rm -rf build")
    run("ls /srv/data")
    words = ["rm"]
    words.append("-rf")
    words.extend(["--", "/srv/data"])
    subprocess.run(words)
#   ^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    other = ["ls"]
    other.append("/srv/data")
    subprocess.run(other)
